import { describe, expect, test } from '@jest/globals';

import { parseAppSpec } from './app-spec-file.ts';

const GOOD = `version: 0.0
resources:
  - TargetService:
      type: AWS::ECS::Service
      properties:
        taskDefinition: "<TASK_DEFINITION>"
        platformVersion: "1.4.0"
hooks:
  - BeforeInstall: fn
  - AfterAllowTraffic: fn2
`;

describe('an AppSpec file', () => {
  test('may write its keys in any case, and its revision is a placeholder', () => {
    expect(parseAppSpec('a.yml', GOOD)).toEqual({
      file: {
        resource: 'TargetService',
        properties: { PlatformVersion: '1.4.0' },
        hooks: [{ BeforeInstall: 'fn' }, { AfterAllowTraffic: 'fn2' }],
      },
    });
  });

  test.each([
    ['version: 0.0\nResources: []\n', 'a.yml:2:1 `Resources` is a list of one resource: `- TargetService: { ... }`.'],
    ['- x\n', 'a.yml:1:1 an AppSpec is a map with `version`, `Resources` and `Hooks`.'],
    ['{ "version": 0, }}', 'not valid YAML'],
    [GOOD.replace('hooks:', 'hocks:'), 'a.yml:8:1 `hocks` is not known here; did you mean "Hooks"?'],
    [GOOD.replace('BeforeInstall', 'Install'), 'a.yml:9:5 `Install` is not known here'],
    [GOOD.replace('BeforeInstall: fn\n', 'BeforeInstall: [fn]\n'), 'a.yml:9:5 `BeforeInstall` is the name or ARN'],
    [GOOD.replace('  - BeforeInstall: fn\n', '  - fn\n'), 'a.yml:9:5 a hook is a map of one lifecycle event'],
    [GOOD.replace('AWS::ECS::Service', 'AWS::Lambda::Function'), 'a.yml:4:7 `Type` is AWS::ECS::Service.'],
    [GOOD.replace('platformVersion', 'platform'), 'a.yml:7:9 `platform` is not known here'],
    [GOOD.replace('version: 0.0', 'version: 1'), 'a.yml:1:1 `version` is 0.0.'],
    [
      GOOD.replace('      properties:', '      Properties: x\n      properties:'),
      '`Properties` stands here a second time',
    ],
    ['version: 0.0\n', 'a.yml:1:1 `Resources` is a list of one resource'],
  ])('that says %j is told where it is wrong', (text, told) => {
    const parsed = parseAppSpec('a.yml', text);
    expect('faults' in parsed ? parsed.faults.join('\n') : parsed).toContain(told);
  });
});
