/** What works anywhere in the builder: a file that is dropped is opened, Ctrl+Z and Ctrl+Y go back and forth. */

export interface GestureRequests {
  undo(): void;
  redo(): void;
  openFile(file: File): void;
}

/** Where the browser's own way back is the one that somebody means. */
const WRITING = 'textarea,input:not([type=radio],[type=checkbox])';

function press(event: KeyboardEvent, { undo, redo }: GestureRequests): void {
  const isCommand = event.ctrlKey || event.metaKey;
  if (!isCommand || event.altKey || (event.target as Element).closest(WRITING)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}

function drop(event: DragEvent, { openFile }: GestureRequests): void {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  openFile(file);
}

export function watchGestures(root: HTMLElement, requests: GestureRequests): void {
  root.addEventListener('keydown', (event) => press(event, requests));
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => drop(event, requests));
}
