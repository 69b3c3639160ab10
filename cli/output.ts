import type { Writable } from 'node:stream';
import { SongphasaError } from '../core/errors.ts';

/** The reader of our output has gone (`... | head`): nothing more needs to be written, and that is no error. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

const CHUNK = 1 << 16;

/** Text to a stream in large pieces, as fast as its reader takes it. */
export class Output {
  readonly #stream: Writable;
  #waiting = '';
  #trouble: Error | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#trouble ??= troubleOf(error.code ?? error.message);
    });
  }

  /** Throws as `bytes`. */
  async line(text: string): Promise<void> {
    this.#waiting += `${text}\n`;
    if (this.#waiting.length >= CHUNK) await this.flush();
  }

  /** Throws as `bytes`. */
  async flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    await this.#write(text);
  }

  /** As they are, behind what was written before. Throws ReaderGone, `disk-full`, `write-failed` {reason}. */
  async bytes(content: Uint8Array): Promise<void> {
    await this.flush();
    await this.#write(content);
  }

  async #write(content: string | Uint8Array): Promise<void> {
    if (this.#trouble !== null) throw this.#trouble;
    if (content.length === 0) return;
    const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) =>
      this.#stream.write(content, resolve),
    );
    if (error != null) throw troubleOf(error.code ?? error.message);
  }
}

/** A pipe whose reader has gone breaks with EPIPE, on Windows with EOF. */
function troubleOf(code: string): Error {
  if (code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED') return new ReaderGone();
  return code === 'ENOSPC'
    ? new SongphasaError('disk-full')
    : new SongphasaError('write-failed', { reason: code });
}
