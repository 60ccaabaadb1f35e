/** The error for repositories that are not there. */
import { ActionError } from '../errors.ts';

/** Names all missing repositories at once. */
export function repositoryMissing(repositories: readonly string[], region: string): ActionError {
  const [first = ''] = repositories;
  const what =
    repositories.length === 1 ? `The repository ${first} does` : `The repositories ${repositories.join(', ')} do`;
  return new ActionError({
    code: 'repository-missing',
    message: `${what} not exist in ECR in ${region}.`,
    fix:
      `Create each (\`aws ecr create-repository --repository-name ${first} --region ${region}\`), or set the input \`repository-create: true\`; ` +
      'or correct its name, the region, or the account of the role.',
  });
}
