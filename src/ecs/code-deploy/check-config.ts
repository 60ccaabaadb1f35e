/** Whether the deployment configuration that a service names can be used. */
import type { CodeDeployApi } from '../../codedeploy/api.ts';
import { ActionError } from '../../errors.ts';
import type { Log } from '../../report/log.ts';
import type { Finding } from '../deployment/findings.ts';
import type { CodeDeployRequest } from './part.ts';

/** Who is asked, and for whom. */
export interface ConfigCheck {
  readonly codeDeploy: Pick<CodeDeployApi, 'getConfigPlatform'>;
  readonly log: Log;
  /** Name of the service in the inputs. */
  readonly name: string;
  /** What is found is added. */
  readonly findings: Finding[];
}

const CODE = 'codedeploy-config-not-found';
const FIX =
  'Set `codedeploy.config` of the service to a deployment configuration for ECS: `aws deploy list-deployment-configs`.';

/**
 * Looks for the configuration. One that is not there, or of another platform, would else be told by CreateDeployment, when services
 * before it have been deployed. Without the permission nothing is found: then CreateDeployment decides.
 * @throws what is no ActionError
 */
export async function checkConfig({ config }: CodeDeployRequest, check: ConfigCheck): Promise<void> {
  if (config === undefined) return;
  const { codeDeploy, log, name, findings } = check;
  try {
    const platform = (await codeDeploy.getConfigPlatform(config)) ?? 'ECS';
    if (platform === 'ECS') return;
    const message = `the deployment configuration "${config}" is for the compute platform ${platform}.`;
    findings.push({ code: CODE, name, message, fix: FIX });
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (error.code === CODE)
      findings.push({ code: CODE, name, message: `CodeDeploy has no deployment configuration "${config}".`, fix: FIX });
    else log.debug(`${name}: ${error.message}`);
  }
}
