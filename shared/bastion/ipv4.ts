const zero = "0".charCodeAt(0);
const dot = ".".charCodeAt(0);
const width = 32;

/**
 * The number that a dotted quad is, or -1 where the text between the two places is none. Lists of bans have a hundred
 * thousand of them: this takes a tenth of what `isIP` and `split` do.
 */
export function ipv4Number(text: string, start: number, end: number): number {
  let bits = 0;
  let octet = -1;
  let dots = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === dot) {
      if (octet < 0) return -1;
      bits = bits * 256 + octet;
      octet = -1;
      dots += 1;
    } else {
      const digit = code - zero;
      // A zero in front is octal to some and decimal to others.
      if (digit < 0 || digit > 9 || octet === 0) return -1;
      octet = octet < 0 ? digit : octet * 10 + digit;
      if (octet > 255) return -1;
    }
  }
  return dots === 3 && octet >= 0 ? bits * 256 + octet : -1;
}

/** Without the bits beyond a length. */
export function maskedIpv4(bits: number, length: number): number {
  return length === 0 ? 0 : (bits & (0xffffffff << (width - length))) >>> 0;
}

/** As a dotted quad. */
export function ipv4Text(bits: number): string {
  return `${bits >>> 24}.${(bits >>> 16) & 255}.${(bits >>> 8) & 255}.${bits & 255}`;
}

/** The whole number that the text between two places is, or -1; up to nine digits. */
export function wholeNumber(text: string, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
