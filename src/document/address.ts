/** Web addresses and telephone numbers: which are safe, which leave the site, how a number is dialled. */

const SAFE = /^(https?|mailto|tel):$/;

/**
 * An address resolved against `base`, or undefined when it cannot be read or has a scheme other than http, https,
 * mailto and tel. The URL parser decides, so that control characters inside `java\tscript:` don't help.
 */
export function safeUrl(address: string, base: string = document.baseURI): URL | undefined {
  try {
    const url = new URL(address, base);
    return SAFE.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** True when an address leads to another site than the page's own: by origin, never by `rel`, which editors force. The
 * page's is `self.origin`: `<base>` can name another, and a frame's own address may have none. In a sandboxed frame the
 * page has no origin, and its address tells the site. */
export const isExternal = (url: URL): boolean =>
  url.protocol.startsWith('http') && url.origin !== (origin === 'null' ? location.origin : origin);

/**
 * What to write in `href` for an address found at `base`: as the author wrote it where that means the same in this
 * page, resolved otherwise.
 */
export function hrefOf(address: string, base: string): string | undefined {
  const url = safeUrl(address, base);
  return url && (safeUrl(address)?.href === url.href ? address : url.href);
}

/**
 * The `tel:` address of a Swedish telephone number as people write it: 08-570 470 00 gives `tel:+46857047000`.
 * Numbers without a leading 0, such as 112, 114 14 and 1177, are short numbers and get no country code.
 * Undefined when there is nothing to dial.
 */
export function telUrl(display: string, e164?: string): string | undefined {
  // With a country code "(0)" is left out; any other parenthesis after the first digit is a remark.
  const written = display.replace(/^(\D*(?:\+|00)[\d\s-]*)\(0\)/, '$1');
  const [number = ''] = /\+?\(?\d[\d\s).\u2010-\u2015-]*/.exec(written) ?? [];
  const digits = number.replace(/[^\d+]/g, '');
  const dialled = digits.replace(/^00/, '+').replace(/^0/, '+46');
  return (e164 && telUrl(e164)) || (digits.length > 2 ? `tel:${dialled}` : undefined);
}
