/** The log of a build, in the form of BuildKit's `--progress plain`: what product code parses. */

/** Writes numbered steps. */
export class BuildLog {
  private readonly write: (line: string) => void;
  private last = 0;

  /** @param write gets each line, without its end */
  constructor(write: (line: string) => void) {
    this.write = write;
  }

  /** Says what builds here. */
  header(): void {
    this.write('#0 building with the Slipway stand-in: it packs files into an image and runs nothing');
  }

  /** A step that is done, with what it said. */
  done(header: string, output: readonly string[] = []): void {
    const id = this.begin(header);
    for (const line of output) this.write(`${id} 0.001 ${line}`);
    this.write(`${id} DONE 0.0s`);
  }

  /** A step that failed: where it stands, and why. */
  failed(header: string, failure: { message: string; dockerfile: string; line: number }): void {
    const id = this.begin(header);
    const { message, dockerfile, line } = failure;
    this.write(`${id} ERROR: ${message}`);
    this.write('------');
    this.write(` > ${header}:`);
    this.write('------');
    this.write(`Dockerfile:${line}`);
    this.write('--------------------');
    const lines = dockerfile.split('\n');
    for (let number = Math.max(1, line - 2); number <= Math.min(lines.length, line + 2); number += 1) {
      this.write(`${String(number).padStart(4)} | ${number === line ? '>>>' : '   '} ${lines[number - 1] ?? ''}`);
    }
    this.write('--------------------');
  }

  private begin(header: string): string {
    this.last += 1;
    this.write(`#${this.last} ${header}`);
    return `#${this.last}`;
  }
}
