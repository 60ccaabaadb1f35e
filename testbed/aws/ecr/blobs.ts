/** Where layers live: small ones in memory, large ones in a temporary folder. */
import { createHash, randomUUID } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/** Uploads above this size go to disk. */
const memoryLimitBytes = 4 * 1024 * 1024;

/** A blob's bytes, wherever they lie. */
export interface Blob {
  readonly digest: string;
  readonly size: number;
  /** The bytes, from `start` on. */
  open(start?: number): Readable;
}

/** Gives uploads their place and removes it at the end. */
export class BlobStore {
  private folder: Promise<string> | undefined;

  /** A blob of bytes at hand. */
  static of(bytes: Buffer): Blob {
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return inMemory(digest, bytes);
  }

  /** Starts an upload. */
  upload(): BlobUpload {
    return new BlobUpload(() => (this.folder ??= mkdtemp(join(tmpdir(), 'slipway-registry-'))));
  }

  /** Removes the temporary folder; blobs on disk can no longer be read. */
  async close(): Promise<void> {
    if (this.folder !== undefined) await rm(await this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }
}

/** A blob on its way in, chunk by chunk. */
export class BlobUpload {
  /** The upload's UUID, as the distribution API's `Docker-Upload-UUID` has it. */
  readonly id: string = randomUUID();
  private readonly hash: Hash = createHash('sha256');
  private readonly openFolder: () => Promise<string>;
  private chunks: Buffer[] = [];
  private path: string | undefined;
  private bytes = 0;

  constructor(openFolder: () => Promise<string>) {
    this.openFolder = openFolder;
  }

  /** Bytes received so far. */
  get size(): number {
    return this.bytes;
  }

  /** Takes the next chunk. */
  async append(chunk: Buffer): Promise<void> {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    if (this.path === undefined && this.bytes <= memoryLimitBytes) {
      this.chunks.push(chunk);
      return;
    }
    this.path ??= join(await this.openFolder(), this.id);
    await appendFile(this.path, Buffer.concat([...this.chunks, chunk]));
    this.chunks = [];
  }

  /** Ends the upload. Its digest is computed, not believed: the caller compares it with the one the client told. */
  finish(): Blob {
    const digest = `sha256:${this.hash.digest('hex')}`;
    const { path, bytes: size } = this;
    if (path === undefined) return inMemory(digest, Buffer.concat(this.chunks));
    return { digest, size, open: (start = 0) => createReadStream(path, { start }) };
  }
}

function inMemory(digest: string, bytes: Buffer): Blob {
  return { digest, size: bytes.length, open: (start = 0) => Readable.from([bytes.subarray(start)]) };
}
