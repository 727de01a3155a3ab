/** Hosts whose consent manager holds the script back until the visitor agrees, in the ways that such managers have. */
import { expect } from '@esm-bundle/chai';
import { isShown, leave, openHost, PLAIN, SHOWN, TAG } from './host.js';
import type { Listener } from './listener.js';

const BLOCKED = '<script type="text/plain" data-consent="functional" src="/dist/samverka.js" defer></script>';

/** The page before consent: nothing runs, and all can be read. */
async function openBlocked(script = BLOCKED): Promise<Listener> {
  const host = await openHost({ change: (html) => html.replace(TAG, () => script) });
  expect(host.window.Samverka).to.equal(undefined);
  expect(host.lines(), 'until then all is there').to.deep.equal(PLAIN);
  return host;
}

/** The copy that such a manager makes: an ordinary script. */
function copyOf(host: Listener): HTMLScriptElement {
  const copy = host.one('script[data-consent]').cloneNode(true) as HTMLScriptElement;
  copy.type = 'text/javascript';
  return copy;
}

const ways: Readonly<Record<string, (host: Listener) => void>> = {
  'a clone in the place of the blocked script': (host) =>
    host.one('script[data-consent]').replaceWith(copyOf(host)),
  'a clone at the end of the body': (host) => {
    host.document.body.append(copyOf(host));
    host.one('script[data-consent]').remove();
  },
  'a new element with the attributes that the manager knows': (host) => {
    const script = host.document.createElement('script');
    script.src = '/dist/samverka.js';
    script.async = true;
    host.one('script[data-consent]').replaceWith(script);
  },
  'the same, as a module': (host) => {
    const copy = copyOf(host);
    copy.type = 'module';
    host.one('script[data-consent]').replaceWith(copy);
  },
  'the whole head’s scripts moved into the body and made anew': (host) => {
    for (const script of host.all<HTMLScriptElement>('head script[src]')) {
      if (script.src.includes('recorder')) continue;
      const copy = script.cloneNode(true) as HTMLScriptElement;
      copy.type = 'text/javascript';
      script.remove();
      host.document.body.append(copy);
    }
  },
};

describe('A consent blocker', () => {
  for (const [how, agree] of Object.entries(ways))
    it(`${how}: after the visitor’s click, long after load, all is shown and read`, async () => {
      const host = await openBlocked();
      host.document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="cookies" role="dialog"><button>Tillåt</button></div>',
      );
      const button = host.one('#cookies button');
      button.addEventListener('click', () => {
        host.one('#cookies').remove();
        agree(host);
      });
      button.click();
      await isShown(host);
      expect(host.lines()).to.deep.equal(SHOWN);
      await host.readsAll();
      await host.fallsSilent(() => leave(host));
    });

  it('the script blocked, the page goes on to work without it', async () => {
    const host = await openBlocked();
    expect((host.window as { siteWorks?: boolean }).siteWorks).to.equal(true);
    expect(host.recorded.errors).to.deep.equal([]);
  });

  it('consent that is withdrawn takes the script away, and what is shown and said goes on', async () => {
    const host = await openBlocked();
    host.one('script[data-consent]').replaceWith(copyOf(host));
    await isShown(host);
    host.one('script[data-consent]').remove();
    await host.settled();
    expect(host.lines()).to.deep.equal(SHOWN);
    await host.works();
  });

  it('frozen by data-src, as other managers block it', async () => {
    const host = await openBlocked(BLOCKED.replace(' src=', ' data-src='));
    const copy = copyOf(host);
    copy.src = copy.dataset.src ?? '';
    copy.removeAttribute('data-src');
    host.one('script[data-consent]').replaceWith(copy);
    await isShown(host);
    expect(host.lines()).to.deep.equal(SHOWN);
  });
});
