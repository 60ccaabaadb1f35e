/** What the actions ask of AWS Secrets Manager: whether a secret is there. No call here ever brings a value. */

/** A secret without its value. @see Secrets Manager API, DescribeSecret */
export interface Secret {
  readonly arn: string;
  /** Version id -> its staging labels (`AWSCURRENT`, `AWSPREVIOUS`, own ones); empty for a secret that was never given a value. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
  /** Set once it is scheduled for deletion: nobody can read it any more. */
  readonly deletedAtMs?: number | undefined;
}

/** Secrets Manager of one region. */
export interface SecretsApi {
  /**
   * The secret of a name or an ARN; undefined when there is none (DescribeSecret).
   * @throws {ActionError} the codes of src/aws
   */
  describeSecret(input: { readonly secretId: string }): Promise<Secret | undefined>;
}
