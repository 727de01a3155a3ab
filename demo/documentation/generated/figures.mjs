/** What the benchmark has measured: its goals, met or not, and what is loaded. tests/bench/ writes and holds the figures true. */
export default function figures(language, { read }) {
  const text = read('tests/bench/results.md');
  const section = (title) => {
    const found = new RegExp(`^## ${title}\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(text)?.[1];
    if (!found)
      throw new Error(`tests/bench/results.md has no “${title}” any more: correct generated/figures.mjs.`);
    return found.trim();
  };
  const measured = /^Measured on .*$/m.exec(text)[0];
  const [goals, bytes] = language === 'sv' ? ['Mål', 'Byte'] : ['Goals', 'Bytes'];
  const english = (markdown) => (language === 'en' ? markdown : `<div lang="en">\n\n${markdown}\n\n</div>`);
  return `${english(measured)}\n\n### ${goals}\n\n${english(section('Goals'))}\n\n### ${bytes}\n\n${english(section('Bytes'))}`;
}
