/** Hosts that show the page in a frame with `sandbox`: scripts run, and storage, cookies and the page's own server are another's. */
import { expect } from '@esm-bundle/chai';
import { answer } from '../embed/page.js';
import { pageHtml, PLAIN } from './host.js';

/** What probe.js tells of the page inside. */
interface Report {
  readonly origin: string;
  readonly storage: string;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly problems: number;
  readonly loads: number;
  readonly state: string;
  readonly names: readonly string[];
  readonly calls: readonly string[];
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

class Sandbox {
  readonly frame = document.createElement('iframe');
  report: Report | undefined;
  #look = (): void => {};

  constructor(html: string, sandbox: string) {
    this.frame.setAttribute('sandbox', sandbox);
    this.frame.width = '800';
    this.frame.height = '600';
    addEventListener('message', ({ source, data }: MessageEvent<Report>) => {
      if (source !== this.frame.contentWindow && !data.calls) return;
      this.report = data;
      this.#look();
    });
    this.frame.src = answer(html, 'text/html');
    document.body.append(this.frame);
    frames.push(this.frame);
  }

  ask(what: 'press' | 'report'): void {
    this.frame.contentWindow?.postMessage(what, '*');
  }

  /** Waits until the page inside tells that it is so. */
  async until(isSo: (report: Report) => unknown): Promise<Report> {
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(
        () => reject(new Error(`It did not come: ${String(isSo)}; told was ${JSON.stringify(this.report)}`)),
        10_000,
      );
      this.#look = () => {
        if (!this.report || !isSo(this.report)) return;
        clearTimeout(giveUp);
        this.#look = () => {};
        resolve(this.report);
      };
      this.ask('report');
      this.#look();
    });
  }
}

/** The page with the probe; its player keeps the visitor's choices, where there is storage. */
const html = (script: string): Promise<string> =>
  pageHtml({
    head: '<script src="/tests/hosts/probe.js"></script>',
    change: (page) =>
      page.replace('/dist/samverka.js', script).replace('<samverka-listen', '$& remember="local"'),
  });

/** That file, which any origin may read. */
const SHARED = '/test-server/shared/dist/samverka.js';

describe('A sandboxed iframe', () => {
  it('scripts, and modules that any origin may read: what stands in the page is shown, the rest is a link', async () => {
    const sandbox = new Sandbox(await html(SHARED), 'allow-scripts');
    const report = await sandbox.until(({ loads, problems }) => loads >= 2 && problems >= 3);
    expect([report.origin, report.storage]).to.deep.equal(['null', 'SecurityError']);
    expect(report.errors).to.deep.equal([]);
    for (const line of PLAIN) expect(report.lines).to.include(line);
    expect(report.lines).to.include('Gäller inte längre. Överenskommelsen gällde till och med 2017.');
  });

  it('scripts, and modules that the server keeps to itself: all is as the author wrote it', async () => {
    const sandbox = new Sandbox(await html('/dist/samverka.js'), 'allow-scripts');
    const report = await sandbox.until(({ warnings }) => /samverka-html\.js/.test(warnings.join()));
    expect(report.errors).to.deep.equal([]);
    expect(report.lines).to.deep.equal(PLAIN);
  });

  it('the player reads, remembers nothing without a word, and stops when the page goes', async () => {
    const sandbox = new Sandbox(await html(SHARED), 'allow-scripts');
    await sandbox.until(({ loads, problems }) => loads >= 2 && problems >= 3);
    sandbox.ask('press');
    const { state, calls, errors, names } = await sandbox.until((report) => report.names.length > 1);
    expect([state, calls.at(-1), errors]).to.deep.equal(['playing', 'Trygghet', []]);
    expect(names).to.include('Stoppa');
    sandbox.frame.src = 'about:blank';
    const gone = await sandbox.until((told) => told.state === 'idle');
    expect([gone.calls.at(-1), gone.errors]).to.deep.equal(['cancel', []]);
  });

  it('without scripts all is readable', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = answer(await html(SHARED), 'text/html');
    document.body.append(frame);
    frames.push(frame);
    await loaded;
    const words = frame.contentDocument?.body.innerText.split(/\s*\n\s*/).filter(Boolean);
    expect(words?.map((line) => line.trim())).to.deep.equal(PLAIN);
  });
});
