import type { FileHandle } from "node:fs/promises";

const pieceBytes = 1024 * 1024;

/**
 * Reads a part of a file piece by piece; a piece is good until the next one.
 * @param take is given each piece, and waited for
 */
export async function forEachPiece(
  handle: FileHandle,
  offset: number,
  size: number,
  take: (piece: Buffer) => unknown,
): Promise<void> {
  const buffer = Buffer.alloc(Math.min(pieceBytes, size));
  for (let done = 0; done < size; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, size - done), offset + done);
    if (bytesRead === 0) throw new Error("the file became shorter while it was read");
    await take(buffer.subarray(0, bytesRead));
    done += bytesRead;
  }
}
