export const id = 332;

export const ids = [ 332 ];

export const modules = {
 8332: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createCodeDeployApi: () => createCodeDeployApi,
   createPollingCodeDeployApi: () => createPollingCodeDeployApi
  });
  var CodeDeployClient = __webpack_require__(2771);
  var GetDeploymentGroupCommand = __webpack_require__(2959);
  var ListApplicationsCommand = __webpack_require__(2956);
  var ListDeploymentGroupsCommand = __webpack_require__(4072);
  var CreateDeploymentCommand = __webpack_require__(3500);
  var GetDeploymentCommand = __webpack_require__(7218);
  var ListDeploymentsCommand = __webpack_require__(7279);
  var BatchGetDeploymentsCommand = __webpack_require__(5811);
  var BatchGetDeploymentTargetsCommand = __webpack_require__(3686);
  var StopDeploymentCommand = __webpack_require__(9244);
  var ContinueDeploymentCommand = __webpack_require__(6823);
  var request_limits = __webpack_require__(9296);
  var known_errors = __webpack_require__(7453);
  function toDeploymentGroup(group) {
   const {terminateBlueInstancesOnDeploymentSuccess: termination, deploymentReadyOption: ready} = group.blueGreenDeploymentConfiguration ?? {};
   const {lastAttemptedDeployment: last} = group;
   return {
    computePlatform: group.computePlatform ?? "",
    ecsServices: (group.ecsServices ?? []).map(({clusterName: clusterName = "", serviceName: serviceName = ""}) => ({
     cluster: clusterName,
     service: serviceName
    })),
    deploymentConfigName: group.deploymentConfigName,
    terminationWaitMinutes: termination?.terminationWaitTimeInMinutes ?? 0,
    readyWaitMinutes: ready?.actionOnTimeout === "STOP_DEPLOYMENT" ? ready.waitTimeInMinutes ?? 0 : void 0,
    lastAttempted: last?.deploymentId === void 0 ? void 0 : {
     deploymentId: last.deploymentId,
     status: last.status ?? "Created"
    }
   };
  }
  function toDeployment(info) {
   const {errorInformation: error, rollbackInfo: rollbackInfo, autoRollbackConfiguration: automatic, revision: revision} = info;
   return {
    deploymentId: info.deploymentId,
    status: info.status ?? "Created",
    createdAtMs: info.createTime?.getTime() ?? 0,
    completedAtMs: info.completeTime?.getTime(),
    group: toGroupName(info),
    description: info.description,
    creator: info.creator,
    appSpecSha256: revision?.appSpecContent?.sha256 ?? revision?.string?.sha256,
    error: error === void 0 ? void 0 : {
     code: error.code ?? "",
     message: error.message ?? ""
    },
    rollbackDeploymentId: rollbackInfo?.rollbackDeploymentId,
    takesBack: rollbackInfo?.rollbackTriggeringDeploymentId,
    rollbackMessage: rollbackInfo?.rollbackMessage,
    rollbackEvents: automatic?.enabled === true ? automatic.events ?? [] : []
   };
  }
  function toGroupName({applicationName: application, deploymentGroupName: deploymentGroup}) {
   return application === void 0 || deploymentGroup === void 0 ? void 0 : {
    application: application,
    deploymentGroup: deploymentGroup
   };
  }
  function toTarget(target) {
   return {
    status: target.status ?? "Unknown",
    lifecycleEvents: (target.lifecycleEvents ?? []).map(toLifecycleEvent),
    taskSets: (target.taskSetsInfo ?? []).map(set => ({
     id: set.identifer ?? "",
     label: set.taskSetLabel,
     status: set.status,
     desiredCount: set.desiredCount ?? 0,
     pendingCount: set.pendingCount ?? 0,
     runningCount: set.runningCount ?? 0,
     trafficWeight: set.trafficWeight ?? 0
    }))
   };
  }
  function toLifecycleEvent(event) {
   const {errorCode: errorCode, message: message, logTail: logTail} = event.diagnostics ?? {};
   const said = [ message, logTail ].filter(text => text !== void 0 && text !== "");
   const code = errorCode === void 0 || errorCode === "Success" ? [] : [ errorCode ];
   return {
    name: event.lifecycleEventName ?? "",
    status: event.status ?? "Unknown",
    startedAtMs: event.startTime?.getTime(),
    endedAtMs: event.endTime?.getTime(),
    diagnostics: said.length > 0 ? said.join(" ") : code[0]
   };
  }
  function createCodeDeployApi(access) {
   const client = new CodeDeployClient.c(access);
   return {
    ...groupCalls(client),
    ...deploymentCalls(client),
    ...controlCalls(client)
   };
  }
  function createPollingCodeDeployApi(access) {
   return createCodeDeployApi({
    ...access,
    maxAttempts: 2,
    requestHandler: (0, request_limits.W)(1e4)
   });
  }
  function groupCalls(client) {
   return {
    async getDeploymentGroup(name) {
     const deed = {
      permission: "codedeploy:GetDeploymentGroup",
      resource: groupResource(name)
     };
     const {application: applicationName, deploymentGroup: deploymentGroupName} = name;
     const answer = await told(deed, () => client.send(new GetDeploymentGroupCommand.W({
      applicationName: applicationName,
      deploymentGroupName: deploymentGroupName
     })));
     return toDeploymentGroup(answer.deploymentGroupInfo ?? {});
    },
    async listApplications() {
     const deed = {
      permission: "codedeploy:ListApplications",
      resource: "*"
     };
     return allPages(async nextToken => {
      const page = await told(deed, () => client.send(new ListApplicationsCommand.B({
       nextToken: nextToken
      })));
      return {
       items: page.applications ?? [],
       nextToken: page.nextToken
      };
     });
    },
    async listDeploymentGroups(applicationName) {
     const deed = {
      permission: "codedeploy:ListDeploymentGroups",
      resource: `application:${applicationName}`
     };
     return allPages(async nextToken => {
      const command = new ListDeploymentGroupsCommand.X({
       applicationName: applicationName,
       nextToken: nextToken
      });
      const page = await told(deed, () => client.send(command));
      return {
       items: page.deploymentGroups ?? [],
       nextToken: page.nextToken
      };
     });
    }
   };
  }
  function deploymentCalls(client) {
   return {
    async createDeployment({appSpec: appSpec, description: description, deploymentConfigName: deploymentConfigName, ...name}) {
     const deed = {
      permission: "codedeploy:CreateDeployment",
      resource: groupResource(name)
     };
     const command = new CreateDeploymentCommand.t({
      applicationName: name.application,
      deploymentGroupName: name.deploymentGroup,
      description: description,
      revision: {
       revisionType: "AppSpecContent",
       appSpecContent: {
        ...appSpec
       }
      },
      ...deploymentConfigName === void 0 ? {} : {
       deploymentConfigName: deploymentConfigName
      }
     });
     const {deploymentId: deploymentId} = await told(deed, () => client.send(command));
     if (deploymentId === void 0) throw new Error('CreateDeployment was answered without "deploymentId".');
     return deploymentId;
    },
    async getDeployment(deploymentId) {
     const deed = {
      permission: "codedeploy:GetDeployment",
      resource: ANY_GROUP
     };
     const {deploymentInfo: deploymentInfo} = await told(deed, () => client.send(new GetDeploymentCommand.T({
      deploymentId: deploymentId
     })));
     return toDeployment({
      ...deploymentInfo,
      deploymentId: deploymentId
     });
    },
    async listSucceeded(name) {
     const deed = {
      permission: "codedeploy:ListDeployments",
      resource: groupResource(name)
     };
     const {application: applicationName, deploymentGroup: deploymentGroupName} = name;
     const group = {
      applicationName: applicationName,
      deploymentGroupName: deploymentGroupName
     };
     return allPages(async nextToken => {
      const command = new ListDeploymentsCommand.s({
       ...group,
       includeOnlyStatuses: [ "Succeeded" ],
       nextToken: nextToken
      });
      const page = await told(deed, () => client.send(command));
      return {
       items: page.deployments ?? [],
       nextToken: page.nextToken
      };
     }, MOST_LISTED);
    },
    async getDeployments(deploymentIds) {
     const deed = {
      permission: "codedeploy:BatchGetDeployments",
      resource: ANY_GROUP
     };
     const batches = [];
     for (let at = 0; at < deploymentIds.length; at += BATCH) batches.push(deploymentIds.slice(at, at + BATCH));
     const answers = await Promise.all(batches.map(batch => told(deed, () => client.send(new BatchGetDeploymentsCommand.A({
      deploymentIds: batch
     })))));
     return answers.flatMap(({deploymentsInfo: deploymentsInfo = []}) => deploymentsInfo.map(({deploymentId: deploymentId = "", ...info}) => toDeployment({
      ...info,
      deploymentId: deploymentId
     })));
    },
    async getTarget({deploymentId: deploymentId, targetId: targetId}) {
     const deed = {
      permission: "codedeploy:BatchGetDeploymentTargets",
      resource: ANY_GROUP
     };
     const command = new BatchGetDeploymentTargetsCommand.B({
      deploymentId: deploymentId,
      targetIds: [ targetId ]
     });
     const answer = await told(deed, () => unlessNotStarted(client.send(command)));
     const target = answer?.deploymentTargets?.[0]?.ecsTarget;
     return target && toTarget(target);
    }
   };
  }
  function controlCalls(client) {
   return {
    async stopDeployment({deploymentId: deploymentId, rollBack: rollBack}) {
     const deed = {
      permission: "codedeploy:StopDeployment",
      resource: ANY_GROUP
     };
     const command = new StopDeploymentCommand.N({
      deploymentId: deploymentId,
      autoRollbackEnabled: rollBack
     });
     await told(deed, () => client.send(command));
    },
    async continueDeployment(deploymentId) {
     const deed = {
      permission: "codedeploy:ContinueDeployment",
      resource: ANY_GROUP
     };
     const command = new ContinueDeploymentCommand.M({
      deploymentId: deploymentId,
      deploymentWaitType: "READY_WAIT"
     });
     await told(deed, () => client.send(command));
    }
   };
  }
  const MOST_LISTED = 100;
  const BATCH = 25;
  const ANY_GROUP = "arn:aws:codedeploy:*:*:deploymentgroup:*";
  function groupResource({application: application, deploymentGroup: deploymentGroup}) {
   return `arn:aws:codedeploy:*:*:deploymentgroup:${application}/${deploymentGroup}`;
  }
  async function unlessNotStarted(answer) {
   try {
    return await answer;
   } catch (error) {
    if (error instanceof Error && error.name === "DeploymentNotStartedException") return;
    throw error;
   }
  }
  const CODEDEPLOY_ERRORS = {
   ApplicationDoesNotExistException: {
    code: "codedeploy-application-not-found",
    fix: "Set `codedeploy.application` of the service to the name of an application of this account and region: `aws deploy list-applications`."
   },
   DeploymentGroupDoesNotExistException: {
    code: "codedeploy-group-not-found",
    fix: "Set `codedeploy.deployment-group` of the service to a group of the application: `aws deploy list-deployment-groups --application-name NAME`."
   },
   DeploymentConfigDoesNotExistException: {
    code: "codedeploy-config-not-found",
    fix: "Set `codedeploy.config` of the service to a deployment configuration for ECS: `aws deploy list-deployment-configs`."
   },
   DeploymentLimitExceededException: {
    code: "codedeploy-deployment-limit",
    fix: "Wait until the deployment that is in progress is over, or stop it; then run the job again."
   },
   DeploymentAlreadyCompletedException: {
    code: "codedeploy-deployment-over",
    fix: "Nothing to do: the deployment is over."
   },
   DeploymentIsNotInReadyStateException: {
    code: "codedeploy-not-ready",
    fix: "Look at the deployment in the console: it does not wait to be continued (any more)."
   }
  };
  function told(deed, call) {
   return (0, known_errors.S)({
    deed: deed,
    known: CODEDEPLOY_ERRORS
   }, call);
  }
  async function allPages(call, most = Number.POSITIVE_INFINITY) {
   const items = [];
   let nextToken;
   do {
    const page = await call(nextToken);
    items.push(...page.items);
    nextToken = page.nextToken;
   } while (nextToken !== void 0 && items.length < most);
   return items.slice(0, most);
  }
 })
};
