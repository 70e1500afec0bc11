import type { Paper } from './opening';

/** The papers that were seen on this device, so that they can be read again without a connection. */
export class KeptPapers {
  read(key: string): Paper | undefined {
    try {
      const text = localStorage.getItem(nameOf(key));
      return text ? (JSON.parse(text) as Paper) : undefined;
    } catch {
      return undefined;
    }
  }

  write(key: string, paper: Paper): void {
    try {
      localStorage.setItem(nameOf(key), JSON.stringify(paper));
    } catch {
      // a device that keeps nothing loads it again
    }
  }

  forget(key: string): void {
    try {
      localStorage.removeItem(nameOf(key));
    } catch {
      // nothing was kept, so nothing stays
    }
  }
}

function nameOf(key: string): string {
  return `laurel-paper/${key}`;
}
