/** A name for an item in addresses and file names: "Fältsamverkan" gives "faltsamverkan". */
export const idOf = (title: string, index = 0): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || String(index + 1);
