/** What the actions ask of the Parameter Store of AWS Systems Manager: whether parameters are there. No call here ever brings a value. */

/** Parameter Store of one region. */
export interface ParametersApi {
  /**
   * Those of the names that exist in this account and region (DescribeParameters, 50 names a call).
   * @throws {ActionError} the codes of src/aws
   */
  findParameters(input: { readonly names: readonly string[] }): Promise<ReadonlySet<string>>;
}
