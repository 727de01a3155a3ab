/**
 * Parses HTML without running, loading or styling anything. XMLHttpRequest on a `blob:` address, and not `DOMParser`,
 * which Trusted Types block (see src/document/load.ts): `connect-src` has to allow `blob:` where a page limits it.
 */
export const parseHtml = (html: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    // Firefox makes no document of nothing.
    const address = URL.createObjectURL(new Blob([html || '<p>'], { type: 'text/html;charset=utf-8' }));
    const xhr = new XMLHttpRequest();
    const settle = (): void => {
      URL.revokeObjectURL(address);
      const page = xhr.responseXML;
      if (page) resolve(page);
      else reject(new Error('HTML could not be parsed.'));
    };
    xhr.open('GET', address);
    xhr.responseType = 'document';
    xhr.onload = settle;
    xhr.onerror = settle;
    xhr.send();
  });
