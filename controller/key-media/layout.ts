import { cikLabel } from "../../shared/cik/index.ts";

const mib = 1024 * 1024;
/** Where partitions begin: what every flash controller and every firmware likes. */
export const alignmentBytes = mib;
/** Default size of the enrolment partition; what is left stays free for a rescue system. */
export const defaultPartitionMib = 64;
/** FAT16 needs at least about 4 MiB. */
export const smallestPartitionMib = 8;
/** GPT keeps a copy of itself in the last 33 sectors. */
const backupTableBytes = mib;

/** Size of an image that holds the partition and nothing else, bytes. */
export function imageSizeBytes(partitionMib: number): number {
  return alignmentBytes + partitionMib * mib + backupTableBytes;
}

/**
 * Arguments of sgdisk for a fresh table: partition 1 is the CIK, "Microsoft basic data" so that every system mounts it;
 * what is behind it stays free as the rescue system's place.
 */
export function partitionArguments(target: string, partitionMib: number): string[] {
  return [
    "--zap-all",
    "--clear",
    `--new=1:${alignmentBytes / mib}M:+${partitionMib}M`,
    "--typecode=1:0700",
    `--change-name=1:${cikLabel}`,
    target,
  ];
}

/** FAT32 needs at least 65,525 clusters; smaller partitions get what mkfs.vfat finds fitting. */
const smallestFat32Mib = 64;

/** Arguments of mkfs.vfat for partition 1 inside the whole device or image. */
export function formatArguments(target: string, partitionMib: number): string[] {
  const sectorBytes = 512;
  const kind = partitionMib < smallestFat32Mib ? [] : ["-F", "32"];
  const place = ["--offset", String(alignmentBytes / sectorBytes), target, String(partitionMib * 1024)];
  return [...kind, "-n", cikLabel, ...place];
}

/** How mtools names the partition inside the device or image. */
export function mtoolsDrive(target: string): string {
  return `${target}@@${alignmentBytes}`;
}
