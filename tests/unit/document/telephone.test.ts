/** How a number that people wrote is dialled. */
import { expect } from '@esm-bundle/chai';
import { telUrl } from '../../../src/document/address.js';

const dialled: Readonly<Record<string, string | undefined>> = {
  '08-570 470 00': 'tel:+46857047000',
  '08 570 470 00': 'tel:+46857047000',
  '0857047000': 'tel:+46857047000',
  '(08) 570 470 00': 'tel:+46857047000',
  '08\u2013570 470 00': 'tel:+46857047000',
  '08\u2011570 470 00': 'tel:+46857047000',
  '08-570\u00a0470\u00a000': 'tel:+46857047000',
  '08-570\u202f470\u200900': 'tel:+46857047000',
  '08.570.470.00': 'tel:+46857047000',
  '  08-570 470 00  ': 'tel:+46857047000',
  '08-570 470 00 (vardagar 8–16)': 'tel:+46857047000',
  '08-570 470 00 (växel)': 'tel:+46857047000',
  '08-570 470 00, vardagar 8–16': 'tel:+46857047000',
  '08-570 470 00. Öppet vardagar': 'tel:+46857047000',
  'Växel: 08-570 470 00': 'tel:+46857047000',
  'tfn 08-570 470 00': 'tel:+46857047000',
  '010-456 70 00': 'tel:+46104567000',
  '070-123 45 67': 'tel:+46701234567',
  '020-123 456': 'tel:+4620123456',
  '+46 (0)8-570 470 00': 'tel:+46857047000',
  '+46(0)857047000': 'tel:+46857047000',
  '+46 8 570 470 00': 'tel:+46857047000',
  '+46-8-570 470 00': 'tel:+46857047000',
  '0046 8 570 470 00': 'tel:+46857047000',
  '0046 (0)8-570 470 00': 'tel:+46857047000',
  '0046857047000': 'tel:+46857047000',
  '+358 9 310 1691': 'tel:+35893101691',
  '00358 9 310 1691': 'tel:+35893101691',
  '112': 'tel:112',
  '114 14': 'tel:11414',
  '114\u00a014': 'tel:11414',
  '11414': 'tel:11414',
  '1177': 'tel:1177',
  '113 13': 'tel:11313',
  '118 118': 'tel:118118',
  'Ring 112': 'tel:112',
  '112, annars 114 14': 'tel:112',
  // Nothing to dial.
  'Ring växeln': undefined,
  '': undefined,
  ' ': undefined,
  '-': undefined,
  '08': undefined,
  'rum 12': undefined,
};

describe('the address of a telephone number', () => {
  for (const [display, url] of Object.entries(dialled))
    it(`is ${url ?? 'nothing'} for ${JSON.stringify(display)}`, () => {
      expect(telUrl(display)).to.equal(url);
    });

  it('is made from the international number when there is one', () => {
    expect(telUrl('Växeln', '+46857047000')).to.equal('tel:+46857047000');
    expect(telUrl('08-570 470 01', '+46857047000')).to.equal('tel:+46857047000');
    expect(telUrl('08-570 470 00', '+46 8 570 470 00')).to.equal('tel:+46857047000');
  });

  it('is made from what is shown when the international number cannot be dialled', () => {
    expect(telUrl('08-570 470 00', 'okänt')).to.equal('tel:+46857047000');
  });

  it('has nothing but digits and a plus, whatever was written', () => {
    for (const display of [
      '08-570 470 00;phone-context=x',
      '08-570 470 00"><script>',
      '08-570 470 00\r\nX: y',
    ])
      expect(telUrl(display)).to.match(/^tel:\+?\d+$/);
  });
});
