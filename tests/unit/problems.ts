/** Collects the problems that a test causes, with their paths and their words. */
import type { Problem, Report } from '../../src/document/problem.js';
import { msgIn } from '../../src/localization/messages.js';

export class Collected {
  readonly all: Problem[] = [];

  readonly report: Report = (problem) => {
    this.all.push(problem);
  };

  get paths(): string[] {
    return this.all.map(({ path }) => path);
  }

  get swedish(): string[] {
    return this.all.map(({ message }) => message(msgIn('sv')));
  }

  get english(): string[] {
    return this.all.map(({ message }) => message(msgIn('en')));
  }
}
