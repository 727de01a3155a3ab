/** Hosts that load the script more than once, in one version or two, or only some of its files. tests/embed/twice.test.ts has every order. */
import { expect } from '@esm-bundle/chai';
import { version } from '../../src/version.js';
import { make, startMaking } from '../embed/made.js';
import { isShown, leave, LOADS, openHost, openWith, PLAIN, SHOWN, TAG } from './host.js';
import type { Listener } from './listener.js';

before(startMaking);

const OTHER = '99.0.0';

/** The script as a file of its own, in another version if one is given. */
async function copy(name: string, other = version): Promise<string> {
  const code = await (await fetch('/dist/samverka.js')).text();
  expect(code).to.contain(`"${version}"`);
  return make(name, code.replaceAll(`"${version}"`, `"${other}"`), 'text/javascript');
}

/** The modules beside the script, in a folder. */
async function copyModules(folder: string): Promise<void> {
  const names = Object.keys((await (await fetch('/dist/integrity.json')).json()) as object);
  for (const name of names.filter((one) => /^samverka-.*\.js$/.test(one)))
    await make(`${folder}/${name}`, await (await fetch(`/dist/${name}`)).text(), 'text/javascript');
}

/** All that a newer version has, in a folder of its own; gives the script. */
async function copyAll(): Promise<string> {
  await copyModules('newer');
  return copy('newer/samverka.js', OTHER);
}

/** All is shown once, nothing is thrown, and the console says in one line that there are two. */
async function isShownOnce(host: Listener, ...said: string[]): Promise<void> {
  await host.loads(LOADS);
  await host.settled();
  expect(host.lines()).to.deep.equal(SHOWN);
  const { errors, warnings } = host.recorded;
  expect([errors, warnings.length]).to.deep.equal([[], 1]);
  for (const word of ['Samverka', ...said]) expect(warnings[0]).to.contain(word);
}

describe('The script twice', () => {
  const open = (): Promise<Listener> => openWith('<script src="/dist/samverka.js"></script>');

  it('all is shown once, and the console says so in one line', async () => {
    await isShownOnce(await open(), version, 'once');
  });

  it('there is one voice, and it stops when the page goes', async () => {
    const host = await open();
    await isShownOnce(host);
    await host.works();
    expect(host.voice.spoken.filter(({ ahead }) => ahead > 0)).to.deep.equal([]);
    await host.fallsSilent(() => leave(host));
  });

  it('the second one while the first one reads: it reads on', async () => {
    const host = await openWith();
    await isShown(host);
    host.begin();
    const script = host.document.createElement('script');
    script.src = '/dist/samverka.js?again';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    host.document.head.append(script);
    await loaded;
    await isShownOnce(host);
    expect([host.player.state, host.voice.now]).to.deep.equal(['playing', 'Trygghet']);
  });
});

describe('Two versions at once', () => {
  for (const [how, place, winner] of [
    ['the newer one first', (newer: string) => newer + TAG, OTHER],
    ['the newer one last', (newer: string) => TAG + newer, version],
  ] as const)
    it(`${how}: the first one shows all, once, and reads, and the other one says so`, async () => {
      const newer = TAG.replace('/dist/samverka.js', await copyAll());
      const host = await openHost({ headers: {}, change: (html) => html.replace(TAG, place(newer)) });
      await isShownOnce(host, version, OTHER);
      expect(host.window.Samverka?.version).to.equal(winner);
      const modules = host.window.performance.getEntriesByType('resource').map(({ name }) => name);
      const folders = modules.flatMap((name) => /([^/]*)\/samverka-\w+\.js$/.exec(name)?.[1] ?? []);
      expect([...new Set(folders)], 'where its modules come from').to.deep.equal([
        winner === OTHER ? 'newer' : 'dist',
      ]);
      await host.works();
      await host.fallsSilent(() => leave(host));
    });
});

describe('Only samverka.js on the server', () => {
  /** A site that has copied one file, when the console has named what the page lacks. */
  async function open(folder = 'alone'): Promise<Listener> {
    const src = await copy(`${folder}/samverka.js`);
    const host = await openHost({ headers: {}, change: (html) => html.replace('/dist/samverka.js', src) });
    await host.problems(LOADS);
    await host.until(({ warnings }) => warnings.some((line) => line.includes('samverka-player.js')));
    return host;
  }

  it('all is readable, nothing is thrown, and the console names what is missing', async () => {
    const host = await open();
    expect(host.lines()).to.deep.equal(PLAIN);
    expect(host.recorded.errors).to.deep.equal([]);
    expect(host.recorded.warnings.join('\n')).to.match(/samverka-(html|documents|templates)\.js/);
  });

  it('the button says that nothing can be read, and what to do', async () => {
    const host = await open();
    const { player } = host;
    host.button.click();
    expect(player.state).to.equal('loading');
    await host.reaches('unavailable');
    await player.updateComplete;
    const status = player.shadowRoot?.querySelector('[role=status]');
    expect([status?.className, status?.textContent?.trim()]).to.deep.equal([
      '',
      'Uppläsningen kunde inte hämtas. Kontrollera nätet och tryck på Lyssna igen.',
    ]);
    expect(host.recorded.errors).to.deep.equal([]);
  });

  it('the console names the player’s file once, however often Lyssna is pressed', async () => {
    const host = await open();
    for (let times = 0; times < 3; times++) {
      host.button.click();
      await host.reaches('unavailable');
    }
    const lines = host.recorded.warnings.filter((line) => line.includes('samverka-player.js'));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^Samverka <samverka-listen> .*\/samverka-player\.js/);
  });

  it('what is there by the next press is loaded, and read with', async () => {
    const host = await open('late');
    host.button.click();
    await host.reaches('unavailable');
    await copyModules('late');
    host.button.click();
    await host.reaches('playing');
    await host.controls();
    expect([host.voice.spoken.at(-1)?.text, host.recorded.errors]).to.deep.equal(['Trygghet', []]);
    await host.fallsSilentNow(() => leave(host));
  });
});
