/** The plugin itself: it knows the elements as they are, lets in what is theirs and nothing else, and puts the script on the page. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'demo/integrations/wordpress/samverka');
const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));

/** The attributes of each element, as the library says itself; `data-…` is another way to write one. */
const ELEMENTS = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [
      tagName,
      attributes.map(({ name }) => name).filter((name) => !name.startsWith('data-')),
    ]),
);
/** It names scripts, so it is for those only who may write scripts. */
const FOR_SCRIPTS = 'reserve-voice';

const sorted = (elements) =>
  Object.fromEntries(
    Object.keys(elements)
      .sort()
      .map((tag) => [tag, [...elements[tag]].sort()]),
  );

export default (given) =>
  describe('WordPress, the plugin', () => {
    const json = async (code) => JSON.parse(await given.site.php(`echo wp_json_encode(${code});`));
    const saved = async (who, content) =>
      (await given.site.as(who).publish({ title: 'Ord', content })).content.raw;
    const front = async () => (await fetch(`${given.site.origin}/`)).text();

    it('knows every element and attribute that there is', async () => {
      const expected = Object.entries(ELEMENTS).map(([tag, names]) => [
        tag,
        names.filter((name) => name !== FOR_SCRIPTS),
      ]);
      assert.deepEqual(sorted(await json('samverka_elements()')), sorted(Object.fromEntries(expected)));
    });

    it('an author keeps all of them, and the attributes of all HTML', async () => {
      const own = (names) => names.filter((name) => name !== FOR_SCRIPTS).map((name) => ` ${name}="1"`);
      const shared = ' id="a" class="b" title="c" data-period="2017" data-listen="skip"';
      const all = Object.entries(ELEMENTS).map(
        ([tag, names]) => `<${tag}${own(names).join('')}${shared}><p>Ord</p></${tag}>`,
      );
      for (const html of all) assert.equal(await saved('author', html), html);
    });

    for (const [what, html, left] of [
      [
        'a handler',
        '<samverka-page onclick="a()" lang="sv"></samverka-page>',
        '<samverka-page lang="sv"></samverka-page>',
      ],
      [
        'an address that is a script',
        '<samverka-page src="javascript:a()"></samverka-page>',
        '<samverka-page src="a()"></samverka-page>',
      ],
      [
        'a folder of scripts',
        '<samverka-listen reserve-voice="/a/"></samverka-listen>',
        '<samverka-listen></samverka-listen>',
      ],
      ['another element', '<samverka-other>Ord</samverka-other>', 'Ord'],
      [
        'a script',
        '<samverka-page><script>a()</script></samverka-page>',
        '<samverka-page>a()</samverka-page>',
      ],
    ])
      it(`an author does not keep ${what}`, async () => assert.equal(await saved('author', html), left));

    it('comments do not get the elements', async () => {
      const allowed = await json("array_keys(wp_kses_allowed_html('pre_comment_content'))");
      assert.deepEqual(
        allowed.filter((tag) => tag.startsWith('samverka-')),
        [],
      );
    });

    it('TinyMCE is told of them, beside what others have told it', async () => {
      const settings = await json(
        "apply_filters('tiny_mce_before_init', array('custom_elements' => 'x-other'), 'content')",
      );
      assert.deepEqual(
        settings.custom_elements.split(',').sort(),
        [...Object.keys(ELEMENTS), 'x-other'].sort(),
      );
      for (const tag of Object.keys(ELEMENTS))
        assert.ok(settings.extended_valid_elements.includes(`${tag}[*]`));
    });

    it('puts the script into the head of a page, once, deferred, from its own folder', async () => {
      const [head, body] = (await front()).split('</head>');
      const tags = head.match(/<script[^>]*samverka\.js[^>]*>/g) ?? [];
      assert.equal(tags.length, 1);
      assert.match(tags[0], /^<script defer src='[^']+\/plugins\/samverka\/dist\/samverka\.js\?ver=\d+' /);
      assert.doesNotMatch(body, /samverka\.js/);
    });

    it('leaves a tag alone that WordPress has deferred itself, as it does from 6.3', async () => {
      const deferred = ['defer', 'defer="defer"', 'defer data-wp-strategy="defer"'].map((attribute) => [
        `<script src="/samverka.js" ${attribute} id="samverka-js"></script>`,
        'samverka',
      ]);
      const tags = [...deferred, ['<script src="/other.js"></script>', 'other']];
      const given = tags.map(([tag, name]) => `samverka_script_tag('${tag}', '${name}')`);
      assert.deepEqual(
        await json(`array(${given})`),
        tags.map(([tag]) => tag),
      );
    });

    it('lets a site name other origins, and leave the script out', async () => {
      const add = "add_filter('samverka_allowed_origins', fn() => array('https://data.example.se'));";
      const printed = await given.site.php(
        `${add} echo samverka_script_tag('<script src="/samverka.js"></script>', 'samverka');`,
      );
      assert.equal(
        printed,
        '<script defer data-allow="https://data.example.se" src="/samverka.js"></script>',
      );
      const without = await given.site.php(
        `add_filter('samverka_is_needed', '__return_false'); samverka_enqueue(); echo (int) wp_script_is('samverka', 'enqueued');`,
      );
      assert.equal(without, '0');
    });

    it('takes the script from where SAMVERKA_URL says', async () => {
      const url = "define('SAMVERKA_URL', 'https://www.example.se/samverka');";
      const printed = await given.site.php(
        `${url} samverka_enqueue(); echo wp_scripts()->registered['samverka']->src;`,
      );
      assert.equal(printed, 'https://www.example.se/samverka/samverka.js');
    });

    it('says what is missing to those who can mend it, and puts no broken tag on the page', async () => {
      const dist = join(given.site.files, 'wp-content/plugins/samverka/dist');
      renameSync(dist, `${dist}-away`);
      try {
        assert.doesNotMatch(await front(), /samverka\.js/);
        const notice = (id) => given.site.php(`wp_set_current_user(${id}); samverka_tell_what_is_missing();`);
        assert.match(await notice(1), /notice-error.*dist\/samverka\.js saknas/);
        assert.equal(await notice(0), '');
      } finally {
        renameSync(`${dist}-away`, dist);
      }
      assert.equal(await given.site.php('wp_set_current_user(1); samverka_tell_what_is_missing();'), '');
    });

    it('is packed with what visitors need, and the terms of the reserve voice', () => {
      const dist = join(given.site.files, 'wp-content/plugins/samverka/dist');
      const integrity = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
      assert.deepEqual(
        readdirSync(dist)
          .filter((name) => name !== 'reserve-voice')
          .sort(),
        Object.keys(integrity)
          .map((name) => name.replace(/^.*\//, ''))
          .sort(),
      );
      for (const name of ['COPYING', 'README.txt', 'SOURCE.txt', 'worker.js', 'sv.bin'])
        assert.ok(existsSync(join(dist, 'reserve-voice', name)), name);
    });

    it('its two versions are the library’s, and readme.txt has what WordPress reads', () => {
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const readme = readFileSync(join(source, 'readme.txt'), 'utf8');
      const main = readFileSync(join(source, 'samverka.php'), 'utf8');
      const header = (text, name) => new RegExp(`^[ *]*${name}:\\s*(.+)$`, 'm').exec(text)?.[1];
      assert.equal(header(main, 'Version'), version);
      assert.equal(header(readme, 'Stable tag'), version);
      for (const name of ['Requires at least', 'Requires PHP', 'License'])
        assert.equal(header(readme, name), header(main, name), name);
      assert.match(header(readme, 'Tested up to'), /^\d+\.\d+$/);
      assert.match(readme, /^=== Samverka ===$/m);
      for (const section of ['Description', 'Installation', 'Changelog'])
        assert.match(readme, new RegExp(`^== ${section} ==$`, 'm'));
    });

    after(() => assert.deepEqual(given.site.complaints(), []));
  });
