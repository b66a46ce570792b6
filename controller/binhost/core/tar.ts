import { DomzeroError } from "../../../shared/errors/index.ts";

/** A tar is made of blocks of this size. */
const blockBytes = 512;

/** A file in a tar: where its content is. */
export interface TarMember {
  name: string;
  size: number;
  /** Of the content's first byte. */
  offset: number;
}

/** Reads so many bytes from there on; fewer at the end. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer>;

const regularFile = "0";
const gnuLongName = "L";
const maxNameBytes = 1024;
const ends = { name: 100, prefixStart: 345, prefix: 500, checksum: 148 } as const;

/**
 * Walks through a tar and says what files it has. Takes plain files only, as POSIX ustar or GNU tar write them (long
 * names included): packages are made of nothing else, and every further kind is one more to be deceived by.
 * @param totalBytes of the tar
 * @throws DomzeroError INVALID_INPUT where it is no such tar, TOO_LARGE where it has more files
 */
export async function readTar(read: ReadAt, totalBytes: number, maxMembers: number): Promise<TarMember[]> {
  const members: TarMember[] = [];
  let longName: string | undefined;
  for (let offset = 0; ; ) {
    const header = await read(offset, blockBytes);
    if (header.length < blockBytes) throw broken("it ends within a header");
    if (header.every((byte) => byte === 0)) return members;
    if (members.length === maxMembers) {
      throw new DomzeroError("TOO_LARGE", `the package has an archive of more than ${maxMembers} files`);
    }
    const { name, size, type } = parseHeader(header);
    const content = offset + blockBytes;
    if (content + size > totalBytes) throw broken(`${JSON.stringify(name)} is cut off`);
    if (type === gnuLongName) {
      if (size > maxNameBytes) throw broken("a name is too long");
      longName = text(await read(content, size));
    } else {
      if (type !== regularFile) throw broken(`${JSON.stringify(name)} is not a plain file`);
      members.push({ name: longName ?? name, size, offset: content });
      longName = undefined;
    }
    offset = content + Math.ceil(size / blockBytes) * blockBytes;
  }
}

/** The header of a plain file, mode 0644, as POSIX ustar. @throws DomzeroError INVALID_INPUT where the name is too long */
export function tarHeader(name: string, size: number, mtimeSeconds: number): Buffer {
  const slash = Buffer.byteLength(name) > ends.name ? name.lastIndexOf("/") : -1;
  const [prefix, rest] = [name.slice(0, Math.max(slash, 0)), name.slice(slash + 1)];
  if (Buffer.byteLength(prefix) > ends.prefix - ends.prefixStart || Buffer.byteLength(rest) > ends.name) {
    throw new DomzeroError("INVALID_INPUT", `${name} is too long a name for a package`);
  }
  const header = Buffer.alloc(blockBytes);
  header.write(rest, 0);
  header.write("0000644\0", 100);
  header.write("0000000\0", 108);
  header.write("0000000\0", 116);
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  header.write(`${mtimeSeconds.toString(8).padStart(11, "0")}\0`, 136);
  header.write("        ", ends.checksum);
  header.write(regularFile, 156);
  header.write("ustar\x0000", 257);
  header.write("root", 265);
  header.write("root", 297);
  header.write(prefix, ends.prefixStart);
  header.write(`${checksumOf(header).toString(8).padStart(6, "0")}\0 `, ends.checksum);
  return header;
}

/** What has to follow so many bytes of content. */
export function padding(size: number): Buffer {
  return Buffer.alloc((blockBytes - (size % blockBytes)) % blockBytes);
}

/** What a tar ends with. */
export const tarEnd = Buffer.alloc(2 * blockBytes);

function parseHeader(header: Buffer): { name: string; size: number; type: string } {
  const blank = Buffer.from(header).fill(" ", ends.checksum, ends.checksum + 8);
  if (parseOctal(header.subarray(ends.checksum, ends.checksum + 8)) !== checksumOf(blank)) {
    throw broken("a header does not fit its checksum");
  }
  if (header.toString("latin1", 257, 262) !== "ustar") throw broken("it is of an old kind");
  // GNU tar has other things where POSIX has the prefix.
  const isPosix = header.readUInt8(262) === 0;
  const prefix = isPosix ? text(header.subarray(ends.prefixStart, ends.prefix)) : "";
  const name = text(header.subarray(0, ends.name));
  const type = header.readUInt8(156) === 0 ? regularFile : header.toString("latin1", 156, 157);
  return { name: prefix === "" ? name : `${prefix}/${name}`, size: parseSize(header.subarray(124, 136)), type };
}

/** Octal digits, or, where the first bit is set, a number of as many bytes (GNU, for 8 GiB and more). */
function parseSize(field: Buffer): number {
  if (field.readUInt8(0) !== 0x80) return parseOctal(field);
  const size = field.readBigUInt64BE(4);
  if (field.readUInt32BE(0) !== 0x80_00_00_00 || size > BigInt(Number.MAX_SAFE_INTEGER))
    throw broken("a size is wrong");
  return Number(size);
}

function parseOctal(field: Buffer): number {
  const digits = /^ *([0-7]+)[ \0]*$/.exec(field.toString("latin1"))?.[1];
  if (digits === undefined) throw broken("a number is wrong");
  return Number.parseInt(digits, 8);
}

function checksumOf(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0);
}

function text(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? field.length : end);
}

function broken(why: string): DomzeroError {
  return new DomzeroError("INVALID_INPUT", `the package's archive is broken: ${why}`);
}
