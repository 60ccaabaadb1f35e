/** ECR's API (JSON 1.1) and its registries (OCI distribution API) over the worlds. */
import * as schemas from '@aws-sdk/client-ecr';
import type { Bed, WorldTable } from '../core/bed.ts';
import type { LocalService } from '../core/service.ts';
import { imageOperations } from './image-operations.ts';
import { registryHandler } from './oci.ts';
import { EcrRegistries } from './registries.ts';
import { repositoryOperations } from './repository-operations.ts';
import type { EcrWorld } from './world.ts';

/** ECR as one part of the test bed. */
export interface LocalEcr {
  readonly service: LocalService;
  readonly worlds: WorldTable<EcrWorld>;
  /** Removes layers that lie on disk. */
  close(): Promise<void>;
}

/** Makes the ECR of a bed. */
export function ecrService(bed: Bed): LocalEcr {
  const registries = new EcrRegistries(bed);
  return {
    service: {
      name: 'ecr',
      protocol: { kind: 'json-1.1', targetPrefix: 'AmazonEC2ContainerRegistry_V20150921' },
      schemas: { ...schemas },
      operations: { ...repositoryOperations(registries), ...imageOperations(registries) },
      http: registryHandler(registries),
    },
    worlds: registries.worlds,
    close: () => registries.close(),
  };
}
