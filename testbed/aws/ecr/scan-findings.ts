/** Scans and their findings in the shapes of ECR's API. */
import type { ImageScanStatus } from '@aws-sdk/client-ecr';
import type { Body } from '../core/service.ts';
import { scanDescription, scanStatus, severityCounts } from './scan.ts';
import type { Finding, Scan } from './scan.ts';

/** A scan's status, in the API's shape. */
export const describeScanStatus = (scan: Scan, nowMs: number): ImageScanStatus => ({
  status: scanStatus(scan, nowMs),
  description: scanDescription(scan, nowMs),
});

/** Findings exist once a scan is done; ACTIVE is enhanced scanning's "done, and going on". */
export function hasFindings(scan: Scan, nowMs: number): boolean {
  return ['COMPLETE', 'ACTIVE'].includes(scanStatus(scan, nowMs));
}

/** A page of findings with the counts of all, in the API's shape; nothing while there are none to tell. */
export function describeFindings(scan: Scan, findings: readonly Finding[], nowMs: number): Body {
  if (!hasFindings(scan, nowMs)) return {};
  const isEnhanced =
    scanStatus(scan, nowMs) === 'ACTIVE' || findings.some(({ fixAvailable }) => fixAvailable !== undefined);
  return {
    imageScanFindings: {
      imageScanCompletedAt: new Date(nowMs),
      vulnerabilitySourceUpdatedAt: new Date(scan.startedAtMs),
      findingSeverityCounts: severityCounts(scan.findings ?? []),
      ...(isEnhanced ? { enhancedFindings: findings.map(enhancedFinding) } : { findings: findings.map(basicFinding) }),
    },
  };
}

function basicFinding(finding: Finding): Body {
  const { name, severity, description, uri } = finding;
  const attributes = [
    ...(finding.packageName === undefined ? [] : [{ key: 'package_name', value: finding.packageName }]),
    ...(finding.packageVersion === undefined ? [] : [{ key: 'package_version', value: finding.packageVersion }]),
  ];
  return {
    name,
    severity,
    attributes,
    ...(description === undefined ? {} : { description }),
    ...(uri === undefined ? {} : { uri }),
  };
}

function enhancedFinding(finding: Finding): Body {
  const { name, severity, fixAvailable = 'NO', packageName, packageVersion } = finding;
  const vulnerablePackages = [{ name: packageName ?? name, version: packageVersion ?? '0' }];
  return {
    title: name,
    severity,
    fixAvailable,
    type: 'PACKAGE_VULNERABILITY',
    status: 'ACTIVE',
    packageVulnerabilityDetails: { vulnerabilityId: name, vulnerablePackages },
    ...(finding.description === undefined ? {} : { description: finding.description }),
  };
}
