/** Saves snippets as every role does, through WordPress' own interface with application passwords. */

import { BLOCKS } from './snippets.mjs';

export const ROLES = ['admin', 'editor', 'author'];

/**
 * @param content of the post; a function gets the address of a post that has all parts.
 * @returns a post for each content that WordPress makes of it, with `by`, whose it is: opening a page again that differs in its
 *   author's name only would tell nothing new.
 */
export async function saveAs(roles, { site }, title, content) {
  const text = typeof content === 'function' ? content(await targetOf(site)) : content;
  const saved = await Promise.all(
    roles.map(async (who) => ({ who, post: await site.as(who).publish({ title, content: text }) })),
  );
  const posts = [];
  for (const { who, post } of saved) {
    const same = posts.find(({ content }) => content.rendered === post.content.rendered);
    if (same) same.by += `, ${who}`;
    else posts.push({ ...post, by: who });
  }
  return posts;
}

/** What WordPress keeps of what a contributor sends in and an editor publishes. */
export async function contribute({ site }, title, content) {
  const text = typeof content === 'function' ? content(await targetOf(site)) : content;
  const { id } = await site.as('contributor').send('posts', { title, content: text, status: 'pending' });
  return (await site.as('editor').send(`posts/${id}`, { status: 'publish' })).content;
}

const targets = new WeakMap();

/** The address of a post with the content, for form A to lead to; it is saved once. */
export function targetOf(site) {
  const publish = async () => {
    const content = BLOCKS['B, groups with a class']();
    return (await site.as('editor').publish({ title: 'Våra löften', content })).link;
  };
  if (!targets.has(site)) targets.set(site, publish());
  return targets.get(site);
}
