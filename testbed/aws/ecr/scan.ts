/** What ECR's scanning says of an image. */

/** ECR API, ScanStatus: all ten. */
export type ScanStatus =
  | 'ACTIVE'
  | 'COMPLETE'
  | 'FAILED'
  | 'FINDINGS_UNAVAILABLE'
  | 'IMAGE_ARCHIVED'
  | 'IN_PROGRESS'
  | 'LIMIT_EXCEEDED'
  | 'PENDING'
  | 'SCAN_ELIGIBILITY_EXPIRED'
  | 'UNSUPPORTED_IMAGE';

/** ECR API, FindingSeverity. */
export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNDEFINED';

/** A finding of basic scanning (ImageScanFinding), or of enhanced scanning when it says `fixAvailable`. */
export interface Finding {
  readonly name: string;
  readonly severity: Severity;
  readonly description?: string;
  readonly uri?: string;
  readonly packageName?: string;
  readonly packageVersion?: string;
  /** Only enhanced scanning knows: YES, NO or PARTIAL. */
  readonly fixAvailable?: 'YES' | 'NO' | 'PARTIAL';
}

/** A scan. Without a set `status` it goes PENDING, IN_PROGRESS, COMPLETE in eight virtual seconds. */
export interface Scan {
  readonly startedAtMs: number;
  readonly status?: ScanStatus;
  readonly description?: string;
  readonly findings?: readonly Finding[];
}

const pendingMs = 2000;
const scanningMs = 8000;

/** The status a scan has by now. */
export function scanStatus(scan: Scan, nowMs: number): ScanStatus {
  if (scan.status !== undefined) return scan.status;
  const age = nowMs - scan.startedAtMs;
  if (age < pendingMs) return 'PENDING';
  return age < scanningMs ? 'IN_PROGRESS' : 'COMPLETE';
}

const descriptions: Readonly<Record<ScanStatus, string>> = {
  ACTIVE: 'Continuous scan is selected for image.',
  COMPLETE: 'The scan was completed successfully.',
  FAILED: 'The scan failed.',
  FINDINGS_UNAVAILABLE: 'The findings are not available.',
  IMAGE_ARCHIVED: 'The image is archived.',
  IN_PROGRESS: 'The scan is in progress.',
  LIMIT_EXCEEDED: 'The scan limit was exceeded.',
  PENDING: 'The scan is in progress.',
  SCAN_ELIGIBILITY_EXPIRED: 'The scan eligibility has expired.',
  UNSUPPORTED_IMAGE: 'UnsupportedImageError: The operating system and/or package manager are not supported.',
};

/** The description that goes with a status (ImageScanStatus.description). */
export function scanDescription(scan: Scan, nowMs: number): string {
  return scan.description ?? descriptions[scanStatus(scan, nowMs)];
}

/** Findings per severity. */
export function severityCounts(findings: readonly Finding[]): Partial<Record<Severity, number>> {
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}
