/** The map of the house is true: CONTRIBUTING names what is there, and imports go from floor to floor as .ci/map.mjs says. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { circleFrom, graphOf, isMade } from '../../.ci/imports.mjs';
import { BUILDER_ROOMS, ROOMS } from '../../.ci/map.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** The folder, or the file, of a root that a module lies in; undefined in another root. */
const roomIn = (root, path) =>
  path.startsWith(`${root}/`)
    ? path
        .slice(root.length + 1)
        .split('/')[0]
        .replace(/\.ts$/, '')
    : undefined;

for (const [root, rooms] of Object.entries({ src: ROOMS, 'demo/builder': BUILDER_ROOMS }))
  describe(root, () => {
    let graph;
    /** What each room really imports. */
    const really = Object.fromEntries(Object.keys(rooms).map((room) => [room, new Set()]));
    before(() => {
      graph = graphOf(root);
      for (const [path, all] of graph)
        for (const to of all) {
          const [from, room] = [roomIn(root, path), roomIn(root, to)];
          if (room && room !== from) really[from]?.add(room);
        }
    });

    test('every room is in the map, and every room of the map is there', () => {
      const there = new Set([...graph.keys()].map((path) => roomIn(root, path)));
      assert.deepEqual([...there].sort(), Object.keys(rooms).sort());
    });

    test('the map goes downward only', () => {
      const names = Object.keys(rooms);
      for (const [room, allowed] of Object.entries(rooms))
        for (const name of allowed)
          assert.ok(names.indexOf(name) > names.indexOf(room), `${room} stands below ${name}`);
    });

    test('a room imports what the map says, neither more nor less', () => {
      for (const [room, allowed] of Object.entries(rooms))
        assert.deepEqual([...really[room]].sort(), [...allowed].sort(), room);
    });

    test('every import leads to a module of the repository, and none goes in a circle', () => {
      for (const [path, all] of graph)
        for (const to of all) assert.ok(isMade(to) || existsSync(to), `${path} imports ${to}`);
      for (const path of graph.keys()) assert.equal(circleFrom(path, graph)?.join(' → '), undefined);
    });

    test('what visitors load knows nothing of the demo and the tests', () => {
      if (root !== 'src') return;
      for (const [path, all] of graph)
        for (const to of all) assert.ok(to.startsWith('src/'), `${path} imports ${to}`);
    });
  });

describe('CONTRIBUTING', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, map] = /## The map of the house\n+```\n([^]*?)```/.exec(text);

  /** The paths that the map names: indented below their folder, with what they are behind them. */
  function pathsIn(lines) {
    const folders = [];
    return lines.flatMap((line) => {
      const [, indent, names] = /^( {0,8})([\w./-]+(?:, [\w.-]+)*)/.exec(line) ?? [];
      if (names === undefined) return [];
      const depth = indent.length / 2;
      folders.length = depth;
      const paths = names.split(', ').map((name) => [...folders, name].join(''));
      folders.push(names);
      return paths;
    });
  }
  const paths = pathsIn(map.split('\n'));

  test('all that its map names is there', () => {
    assert.ok(paths.length > 40);
    for (const path of paths) assert.ok(existsSync(path), path);
  });

  test('its map names every room of src, and every folder of tests', () => {
    for (const { name } of readdirSync('src', { withFileTypes: true }))
      assert.ok(
        paths.some((path) => path.replace(/\/$/, '') === `src/${name}`),
        `src/${name}`,
      );
    const [, ofTests] = /\ntests\/([^]*?)\n\.ci\//.exec(map);
    for (const entry of readdirSync('tests', { withFileTypes: true }))
      if (entry.isDirectory())
        assert.match(ofTests, new RegExp(`\\b${entry.name}\\b`), `tests/${entry.name}`);
  });
});
