import { cikLabel } from "../../shared/cik/index.ts";

export const mib = 1024 * 1024;
/** Where partitions begin: what every flash controller and every firmware likes. */
export const alignmentBytes = 1 * mib;
/** Default size of the enrolment partition; what is left stays free for a rescue system. */
export const defaultPartitionMib = 64;
/** FAT16 needs at least about 4 MiB. */
export const smallestPartitionMib = 8;
/** What Windows and every firmware still take for FAT32. */
export const largestPartitionMib = 32 * 1024;
/** GPT keeps a copy of itself in the last 33 sectors. */
const backupTableBytes = mib;
/** Sectors of image files, and of nearly every stick. */
export const usualSectorBytes = 512;

/** Size of an image that holds the partition and nothing else, bytes. */
export function imageSizeBytes(partitionMib: number): number {
  return alignmentBytes + partitionMib * mib + backupTableBytes;
}

/** A range of bytes. */
export interface Range {
  start: number;
  length: number;
}

/** Where an earlier key has its files, and every file system its signature, from the start of its partition. */
const wipedHeadBytes = 4 * mib;
/** Where GPT has its copy, and ZFS, RAID and others their labels, from the end. */
const wipedTailBytes = mib;

/**
 * What is overwritten before anything else: what would make the partition look like another file system too, the old
 * partition table, and an earlier key.
 */
export function wipedRanges(sizeBytes: number, partitionMib: number): Range[] {
  const partitionEnd = alignmentBytes + partitionMib * mib;
  return [
    { start: 0, length: alignmentBytes + wipedHeadBytes },
    { start: partitionEnd - wipedTailBytes, length: wipedTailBytes },
    { start: sizeBytes - wipedTailBytes, length: wipedTailBytes },
  ];
}

/**
 * Arguments of sgdisk for a fresh table: partition 1 is the CIK, "Microsoft basic data" so that every system mounts it;
 * what is behind it stays free as the rescue system's place.
 */
export function partitionArguments(target: string, partitionMib: number): string[] {
  return [
    "--clear",
    `--new=1:${alignmentBytes / mib}M:+${partitionMib}M`,
    "--typecode=1:0700",
    `--change-name=1:${cikLabel}`,
    target,
  ];
}

/** FAT32 needs at least 65,525 clusters; smaller partitions get what mkfs.vfat finds fitting. */
const smallestFat32Sectors = (64 * mib) / usualSectorBytes;

/**
 * Arguments of mkfs.vfat for partition 1 inside the whole device or image.
 * @param sectorBytes logical sector size of the device: the kernel mounts nothing with smaller ones
 */
export function formatArguments(target: string, partitionMib: number, sectorBytes: number): string[] {
  const kind = (partitionMib * mib) / sectorBytes < smallestFat32Sectors ? [] : ["-F", "32"];
  const place = ["--offset", String(alignmentBytes / sectorBytes), target, String(partitionMib * 1024)];
  // Whole disks: neither refuse them nor put a second partition table into the FAT.
  return [...kind, "-I", "--mbr=no", "-S", String(sectorBytes), "-n", cikLabel, ...place];
}

/** How mtools names the partition inside the device or image. */
export function mtoolsDrive(target: string): string {
  return `${target}@@${alignmentBytes}`;
}
