/** The captions: exact WebVTT, which the browser itself reads back. */
import { expect } from '@esm-bundle/chai';
import { captions } from '../../../src/sound/captions.js';
import { soundFile } from '../../../src/sound/index.js';
import { each, encodeAsTheBrowserDoes, encodeWith, options, silence, tone } from './sounds.js';

describe('captions', () => {
  afterEach(encodeAsTheBrowserDoes);

  it('have a cue a sentence, when it is heard', async () => {
    encodeWith(undefined);
    const parts = [
      { text: 'Polis & <b>kommun</b>', samples: tone(1.5), pause: 0.5 },
      { text: '', samples: tone(1), pause: 0 },
      { text: '  Två\r\n\nrader\u2028till ', samples: silence(0.25), pause: 1 },
      { text: 'Ohört.', samples: new Float32Array(), pause: 1 },
      { text: 'a --> b', samples: tone(1), pause: 0 },
    ];
    const file = await soundFile(each(parts), options({ title: 'Löften\n2025 --> 2026' }));
    expect(file.captions.type).to.equal('text/vtt;charset=utf-8');
    expect(await file.captions.text()).to.equal(
      [
        'WEBVTT - Löften 2025 → 2026',
        '',
        '00:00:00.000 --> 00:00:01.500',
        'Polis &amp; &lt;b&gt;kommun&lt;/b&gt;',
        '',
        '00:00:03.000 --> 00:00:03.250',
        'Två rader till',
        '',
        '00:00:05.250 --> 00:00:06.250',
        'a --&gt; b',
        '',
      ].join('\n'),
    );
  });

  it('count hours, and do not gain or lose by rounding', async () => {
    const cues = [
      { text: 'a', start: 59.9996, end: 60.0004 },
      { text: 'b', start: 3599.9994, end: 3600 },
      { text: 'c', start: 360_000.0015, end: 362_439.999 },
      { text: 'd', start: 1.0001, end: 1.0002 },
    ];
    const lines = (await captions('', cues, 0).text()).split('\n').filter((line) => line.includes('-->'));
    expect(lines).to.deep.equal(['00:59:59.999 --> 01:00:00.000', '100:00:00.002 --> 100:40:39.999']);
  });

  it('are read by the browser', async () => {
    const parts = ['Hej & <hå>.', 'Löfte 2 --> 3'].map((text) => ({ text, samples: tone(1), pause: 0.5 }));
    const file = await soundFile(each(parts), options());
    const track = document.createElement('track');
    const video = document.createElement('video');
    track.src = URL.createObjectURL(file.captions);
    track.default = true;
    video.append(track);
    document.body.append(video);
    track.track.mode = 'hidden';
    await new Promise((resolve, reject) => {
      track.onload = resolve;
      track.onerror = reject;
    });
    const read = [...track.track.cues!].map((cue) => (cue as VTTCue).getCueAsHTML().textContent);
    expect(read).to.deep.equal(parts.map(({ text }) => text));
    video.remove();
    URL.revokeObjectURL(track.src);
  });
});
