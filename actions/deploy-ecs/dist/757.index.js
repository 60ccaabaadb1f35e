export const id = 757;

export const ids = [ 757, 903 ];

export const modules = {
 8757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runPreflight: () => runPreflight
  });
  function describeIllHealth({deployments: deployments, runningCount: runningCount, desiredCount: desiredCount}) {
   const primary = deployments.find(({status: status}) => status === "PRIMARY");
   const reason = primary?.rolloutStateReason === void 0 ? "" : `: ${primary.rolloutStateReason}`;
   const faults = [ ...primary?.rolloutState === "FAILED" ? [ `its last deployment failed${reason}` ] : [], ...primary?.rolloutState === "IN_PROGRESS" && primary.failedTasks > 0 ? [ `the deployment that is under way has ${primary.failedTasks} failed tasks` ] : [], ...runningCount < desiredCount ? [ `${runningCount} of ${desiredCount} tasks are running` ] : [] ];
   return faults.length === 0 ? void 0 : `The service was not well before this deployment: ${faults.join("; ")}. Its last events say why.`;
  }
  var image_uri = __webpack_require__(2305);
  var consumers_ = __webpack_require__(8321);
  var index_min = __webpack_require__(4214);
  var errors = __webpack_require__(9973);
  var external_node_http_ = __webpack_require__(7067);
  var external_node_https_ = __webpack_require__(4708);
  var promises_ = __webpack_require__(6466);
  function blobStore({authorization: authorization, signal: signal}) {
   const connection = {
    authorization: authorization,
    signal: signal
   };
   return {
    hasBlob: blob => hasBlob(connection, blob),
    mountBlob: (blob, fromRepository) => mountBlob(connection, blob, fromRepository),
    openBlob: blob => openBlob(connection, blob),
    uploadBlob: (blob, body) => uploadBlob(connection, blob, body)
   };
  }
  async function hasBlob(connection, {repository: repository, digest: digest}) {
   const url = new URL(`/v2/${repository}/blobs/${digest}`, connection.authorization.endpoint);
   const response = await exchange(connection, {
    method: "HEAD",
    url: url
   });
   response.resume();
   if (response.statusCode === 200 || response.statusCode === 307) return true;
   if (response.statusCode === 404) return false;
   throw await refusal(response, `HEAD ${url.pathname}`);
  }
  async function mountBlob(connection, blob, fromRepository) {
   const url = new URL(`/v2/${blob.repository}/blobs/uploads/`, connection.authorization.endpoint);
   url.searchParams.set("mount", blob.digest);
   url.searchParams.set("from", fromRepository);
   const response = await exchange(connection, {
    method: "POST",
    url: url,
    headers: {
     "content-length": 0
    }
   });
   if (response.statusCode !== 201 && response.statusCode !== 202) throw await refusal(response, `POST ${url.pathname}`);
   response.resume();
   return response.statusCode === 201;
  }
  async function openBlob(connection, {repository: repository, digest: digest}) {
   let url = new URL(`/v2/${repository}/blobs/${digest}`, connection.authorization.endpoint);
   for (let redirects = 0; redirects <= 5; redirects += 1) {
    const response = await exchange(connection, {
     method: "GET",
     url: url
    });
    const {location: location} = response.headers;
    if (response.statusCode === 200) return {
     stream: response,
     sizeBytes: Number(response.headers["content-length"])
    };
    if (location === void 0 || ![ 302, 303, 307, 308 ].includes(response.statusCode ?? 0)) throw await refusal(response, `GET ${url.pathname}`);
    response.resume();
    url = new URL(location, url);
   }
   throw new errors.lZ({
    code: "registry-refused",
    message: `The registry sends ${repository}@${digest} from redirect to redirect.`,
    fix: "Check the network between the runner and Amazon S3 (proxy, VPC endpoint), then run the job again."
   });
  }
  async function uploadBlob(connection, {repository: repository, digest: digest}, body) {
   const start = new URL(`/v2/${repository}/blobs/uploads/`, connection.authorization.endpoint);
   const session = await follow(connection, {
    method: "POST",
    url: start,
    headers: {
     "content-length": 0
    }
   }, [ 202 ]);
   const headers = {
    "content-type": "application/octet-stream",
    "content-length": body.sizeBytes
   };
   const sent = await follow(connection, {
    method: "PATCH",
    url: session,
    headers: headers,
    body: body.stream
   }, [ 202 ]);
   sent.searchParams.set("digest", digest);
   await follow(connection, {
    method: "PUT",
    url: sent,
    headers: {
     "content-length": 0
    }
   }, [ 201, 204 ]);
  }
  async function follow(connection, step, accepted) {
   const response = await exchange(connection, step);
   if (!accepted.includes(response.statusCode ?? 0)) throw await refusal(response, `${step.method} ${step.url.pathname}`);
   response.resume();
   return new URL(response.headers.location ?? step.url.href, step.url);
  }
  async function exchange({authorization: authorization, signal: signal}, {method: method, url: url, headers: headers, body: body}) {
   const request = url.protocol === "http:" ? external_node_http_.request : external_node_https_.request;
   const credentials = Buffer.from(`${authorization.username}:${authorization.revealPassword()}`).toString("base64");
   const isRegistry = url.origin === new URL(authorization.endpoint).origin;
   try {
    return await new Promise((resolve, reject) => {
     const sending = request(url, {
      method: method,
      headers: {
       ...headers,
       ...isRegistry ? {
        authorization: `Basic ${credentials}`
       } : {}
      },
      signal: signal,
      timeout: 6e4
     });
     sending.on("response", resolve);
     sending.on("error", reject);
     sending.on("timeout", () => sending.destroy(new Error("no answer for 60 seconds")));
     if (body === void 0) sending.end(); else (0, promises_.pipeline)(body, sending).catch(reject);
    });
   } catch (error) {
    if (signal.aborted && signal.reason instanceof Error) throw signal.reason;
    throw unreachable(url.host, error);
   }
  }
  function unreachable(host, error) {
   return new errors.lZ({
    code: "registry-unreachable",
    message: `The registry ${host} could not be reached: ${(0, errors.bD)(error)}`,
    fix: "Check the network of the runner (proxy, VPC endpoints ecr.dkr and s3), then run the job again: what is copied stays copied.",
    cause: error
   });
  }
  async function refusal(response, deed) {
   const said = (await (0, consumers_.text)(response).catch(() => "")).slice(0, 500);
   return new errors.lZ({
    code: "registry-refused",
    message: `The registry answered ${deed} with ${response.statusCode ?? 0}: ${said === "" ? "no text" : said}`,
    fix: isPassingStatus(response.statusCode ?? 0) ? "The registry has trouble of its own or limits the rate: run the job again a little later; what is copied stays copied." : "Give the role ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer (source) and ecr:InitiateLayerUpload, ecr:UploadLayerPart, " + "ecr:CompleteLayerUpload (target); in another account the repository policy of the source must allow it too. Then run the job again."
   });
  }
  function isPassingStatus(status) {
   return status === 429 || status >= 500;
  }
  const PlatformSchema = index_min.Ikc({
   os: index_min.YjP(),
   architecture: index_min.YjP()
  });
  const ManifestSchema = index_min.Ikc({
   manifests: index_min.lqM(index_min.YOg(index_min.Ikc({
    platform: index_min.NpB(index_min.lqM(PlatformSchema), void 0)
   }))),
   config: index_min.lqM(index_min.Ikc({
    digest: index_min.YjP()
   }))
  });
  function formatPlatform({os: os, architecture: architecture}) {
   return `${os}/${architecture}`;
  }
  async function readPlatforms(ecr, image, signal) {
   const manifest = index_min.xLC(index_min.FsL(index_min.YjP(), index_min.qFJ(), ManifestSchema), image.manifest);
   if (!manifest.success) return [];
   const {manifests: manifests, config: config} = manifest.output;
   if (manifests !== void 0) return indexPlatforms(manifests);
   if (config === void 0) return [];
   const authorization = await ecr.authorize(image.registryId === "" ? void 0 : image.registryId);
   const {stream: stream} = await blobStore({
    authorization: authorization,
    signal: signal
   }).openBlob({
    repository: image.repository,
    digest: config.digest
   });
   const configuration = await (0, consumers_.text)(stream).catch(error => {
    throw new errors.lZ({
     code: "registry-unreachable",
     message: `The configuration of ${image.repository}@${image.digest} broke off: ${(0, 
     errors.bD)(error)}`,
     fix: "Run the job again.",
     cause: error
    });
   });
   const platform = index_min.xLC(index_min.FsL(index_min.YjP(), index_min.qFJ(), PlatformSchema), configuration);
   return platform.success ? [ platform.output ] : [];
  }
  function indexPlatforms(manifests) {
   return manifests.flatMap(({platform: platform}) => platform === void 0 || platform.os === "unknown" ? [] : [ {
    os: platform.os,
    architecture: platform.architecture
   } ]);
  }
  var ecs_image_uri = __webpack_require__(9656);
  const NOTHING = {
   findings: [],
   notes: []
  };
  const CONCURRENCY = 10;
  async function askAll(questions, {aws: aws, clock: clock, limitMs: limitMs}) {
   if (questions.length === 0) return [];
   const deadline = new AbortController;
   const over = new AbortController;
   const late = clock.sleep(limitMs, over.signal).then(() => deadline.abort(), () => {});
   const answers = [];
   const queue = questions.entries();
   const worker = async () => {
    for (const [index, question] of queue) {
     const {what: what, subject: subject} = question;
     const noAnswer = late.then(() => ({
      ...NOTHING,
      unanswered: [ {
       what: what,
       subject: subject
      } ]
     }));
     answers[index] = deadline.signal.aborted ? await noAnswer : await Promise.race([ askOne(question, {
      aws: aws,
      signal: deadline.signal
     }), noAnswer ]);
    }
   };
   try {
    await Promise.all(Array.from({
     length: Math.min(CONCURRENCY, questions.length)
    }, worker));
   } finally {
    over.abort();
   }
   return answers;
  }
  async function askOne({what: what, subject: subject, ask: ask}, asking) {
   try {
    return await ask(asking);
   } catch (error) {
    if (asking.signal.aborted) return {
     ...NOTHING,
     unanswered: [ {
      what: what,
      subject: subject
     } ]
    };
    if (!(error instanceof errors.lZ)) throw error;
    return {
     ...NOTHING,
     unanswered: [ {
      what: what,
      subject: subject,
      error: error
     } ]
    };
   }
  }
  const NAMES = 5;
  function describeUnanswered(unanswered) {
   const groups = new Map;
   for (const one of unanswered) {
    const key = `${one.what} ${one.error?.code ?? ""}`;
    groups.set(key, [ ...groups.get(key) ?? [], one ]);
   }
   return [ ...groups.values() ].map(group => {
    const subjects = [ ...new Set(group.map(({subject: subject}) => subject)) ];
    const named = subjects.slice(0, NAMES).join(", ");
    const more = subjects.length > NAMES ? ` and ${subjects.length - NAMES} more` : "";
    const error = group[0]?.error;
    const why = error === void 0 ? "AWS gave no answer in time." : `${error.message} ${error.fix}`;
    return `Not checked: ${group[0]?.what ?? ""} (${named}${more}). ${why}`;
   });
  }
  var preflight_target = __webpack_require__(5903);
  function platformOf(target) {
   const {cpuArchitecture: cpuArchitecture, operatingSystemFamily: operatingSystemFamily} = target.definition.runtimePlatform;
   if (cpuArchitecture === void 0 && operatingSystemFamily === void 0 && !(0, preflight_target.iw)(target)) return;
   return {
    os: operatingSystemFamily?.startsWith("WINDOWS") === true ? "windows" : "linux",
    architecture: cpuArchitecture === "ARM64" ? "arm64" : "amd64"
   };
  }
  function parseEcrImage(uri) {
   const {name: name, tag: tag = "latest", digest: digest} = (0, ecs_image_uri.zZ)(uri);
   const slash = name.indexOf("/");
   const registry = slash < 0 ? void 0 : (0, image_uri.TZ)(name.slice(0, slash));
   if (registry === void 0) return;
   return {
    uri: uri,
    registry: registry,
    repository: name.slice(slash + 1),
    reference: digest ?? tag
   };
  }
  function imagesOf(target) {
   return target.definition.containerDefinitions.flatMap(({image: image}) => {
    const parsed = parseEcrImage(image);
    return parsed === void 0 ? [] : [ {
     ...parsed,
     platform: platformOf(target)
    } ];
   });
  }
  function askForImages(targets, dryRun) {
   const wanted = (0, preflight_target.IO)(targets, {
    valuesOf: imagesOf,
    keyOf: ({uri: uri, platform: platform}) => `${uri} ${platform === void 0 ? "" : formatPlatform(platform)}`
   });
   return wanted.map(({value: value, names: names}) => ({
    what: "images",
    subject: value.uri,
    ask: asking => checkReadableImage(value, {
     asking: asking,
     name: names.join(", "),
     dryRun: dryRun
    })
   }));
  }
  function foreignImages(targets) {
   const images = targets.flatMap(({definition: definition}) => definition.containerDefinitions.map(({image: image}) => image));
   return [ ...new Set(images) ].filter(image => image !== "" && parseEcrImage(image) === void 0);
  }
  async function checkReadableImage(image, context) {
   try {
    return await checkImage(image, context);
   } catch (error) {
    const isFault = error instanceof errors.lZ && error.code === "image-not-readable";
    if (!isFault || error.message.includes("KmsError")) throw error;
    const {code: code, message: message, fix: fix} = error;
    return {
     ...NOTHING,
     findings: [ {
      code: code,
      name: context.name,
      message: message,
      fix: fix
     } ]
    };
   }
  }
  async function checkImage(image, {asking: asking, name: name, dryRun: dryRun}) {
   const {uri: uri, registry: registry, repository: repository, reference: reference, platform: platform} = image;
   const ecr = await asking.aws.ecr(registry.region);
   const found = await ecr.readImages({
    repository: repository,
    registryId: registry.registryId,
    references: [ reference ]
   });
   const held = found?.get(reference);
   if (held === void 0) {
    if (dryRun && !(0, image_uri.Bc)(reference)) return {
     ...NOTHING,
     notes: [ `The image ${uri} is not in the registry yet.` ]
    };
    return {
     ...NOTHING,
     findings: [ missingImage(image, {
      name: name,
      hasRepository: found !== void 0
     }) ]
    };
   }
   if (platform === void 0) return NOTHING;
   try {
    const platforms = await readPlatforms(ecr, held, asking.signal);
    return {
     ...NOTHING,
     findings: checkPlatform(image, {
      platforms: platforms,
      wanted: platform,
      name: name
     })
    };
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    return {
     ...NOTHING,
     unanswered: [ {
      what: "platforms of images",
      subject: uri,
      error: error
     } ]
    };
   }
  }
  function missingImage({uri: uri, repository: repository, registry: {registryId: registryId, region: region}, reference: reference}, {name: name, hasRepository: hasRepository}) {
   const arn = (0, image_uri.qM)({
    region: region,
    repository: repository
   }).replace(":*:", `:${registryId}:`);
   return {
    code: "image-not-found",
    name: name,
    message: hasRepository ? `the image ${uri} is not in the registry: the repository ${repository} has no ${reference}.` : `the image ${uri} is not in the registry: there is no repository ${arn}.`,
    fix: "Push the image first and deploy the digest that build-push gave; look whether a lifecycle policy deleted it. For a pull through cache set `preflight: minimal`."
   };
  }
  function checkPlatform({uri: uri}, {platforms: platforms, wanted: wanted, name: name}) {
   const fits = platforms.some(({os: os, architecture: architecture}) => os === wanted.os && architecture === wanted.architecture);
   if (fits || platforms.length === 0) return [];
   const names = [ ...new Set(platforms.map(formatPlatform)) ].join(", ");
   return [ {
    code: "image-wrong-platform",
    name: name,
    message: `the image ${uri} is built for ${names}; the tasks run on ${formatPlatform(wanted)}.`,
    fix: `Build it for ${formatPlatform(wanted)} too (\`platforms\` of build-push), or set \`runtimePlatform\` of the task definition.`
   } ];
  }
  function checkLoadBalancers({name: name, service: service, definition: definition}) {
   const known = definition.containerDefinitions;
   if (service === void 0) return [];
   return service.loadBalancers.flatMap(({containerName: containerName, containerPort: containerPort, targetGroupArn: targetGroupArn}) => {
    if (containerName === void 0 || containerPort === void 0) return [];
    const container = known.find(one => one.name === containerName);
    const where = `the load balancer of the service "${service.serviceName}"${targetGroupArn === void 0 ? "" : ` (${targetGroupArn})`}`;
    if (container === void 0) {
     const names = known.map(one => one.name).join(", ");
     return [ {
      code: "load-balancer-mismatch",
      name: name,
      message: `${where} sends to the container "${containerName}", which the task definition does not have; it has ${names}.`,
      fix: "Keep the name of the container, or change the load balancers of the service first."
     } ];
    }
    if (hasPort(container, containerPort)) return [];
    return [ {
     code: "load-balancer-mismatch",
     name: name,
     message: `${where} sends to port ${containerPort} of the container "${containerName}", which has ${describePorts(container)}.`,
     fix: `Add {"containerPort": ${containerPort}} to its \`portMappings\`, or change the load balancers of the service first.`
    } ];
   });
  }
  function hasPort({portMappings: portMappings}, port) {
   return portMappings.some(({containerPort: containerPort, containerPortRange: containerPortRange}) => {
    const [from = Number.NaN, to = from] = (containerPortRange ?? "").split("-").map(Number);
    return containerPort === port || port >= from && port <= to;
   });
  }
  function describePorts({portMappings: portMappings}) {
   const ports = portMappings.map(({containerPort: containerPort, containerPortRange: containerPortRange}) => containerPortRange ?? String(containerPort));
   return ports.length === 0 ? "no port mappings" : `the port mappings ${ports.join(", ")}`;
  }
  function targetGroupsOf({service: service, definition: definition}) {
   const targetType = definition.networkMode === "awsvpc" ? "ip" : "instance";
   return (service?.loadBalancers ?? []).flatMap(({targetGroupArn: targetGroupArn, alternateTargetGroupArn: alternateTargetGroupArn}) => [ targetGroupArn, alternateTargetGroupArn ]).flatMap(arn => arn === void 0 ? [] : [ {
    arn: arn,
    targetType: targetType
   } ]);
  }
  function askForTargetGroups(targets, home) {
   const wanted = (0, preflight_target.IO)(targets, {
    valuesOf: targetGroupsOf,
    keyOf: ({arn: arn, targetType: targetType}) => `${arn} ${targetType}`
   });
   return wanted.map(({value: value, names: names}) => ({
    what: "target groups",
    subject: value.arn,
    ask: async ({aws: aws}) => {
     const targetGroups = await aws.targetGroups(value.arn.split(":")[3] ?? home);
     const group = await targetGroups.describeTargetGroup({
      targetGroupArn: value.arn
     });
     return checkTargetGroup(group, {
      ...value,
      name: names.join(", ")
     });
    }
   }));
  }
  function checkTargetGroup(group, {arn: arn, targetType: targetType, name: name}) {
   if (group === void 0) return {
    ...NOTHING,
    findings: [ {
     code: "target-group-missing",
     name: name,
     message: `the service's target group ${arn} does not exist.`,
     fix: "Create it again and set the load balancers of the service to it."
    } ]
   };
   const told = describeTargetGroup(group);
   if (group.targetType !== targetType) return {
    ...NOTHING,
    findings: [ {
     code: "load-balancer-mismatch",
     name: name,
     message: `the target group ${told} takes targets of the type ${group.targetType}; tasks of this network mode are of the type ${targetType}.`,
     fix: `Make a target group of the type ${targetType} for the service, or keep the \`networkMode\` of the task definition.`
    } ]
   };
   if (group.loadBalancerArns.length > 0) return NOTHING;
   return {
    ...NOTHING,
    notes: [ `${name}: no load balancer sends requests to the target group ${told}; its targets are not checked.` ]
   };
  }
  function describeTargetGroup(group) {
   const {targetGroupName: targetGroupName, protocol: protocol, port: port, targetType: targetType, healthCheckProtocol: healthCheckProtocol, healthCheckPath: healthCheckPath, healthCheckPort: healthCheckPort, matcher: matcher} = group;
   const check = [ healthCheckProtocol, healthCheckPath, healthCheckPort === void 0 ? void 0 : `on ${healthCheckPort}` ];
   const parts = [ [ protocol, port ].filter(part => part !== void 0).join(" "), targetType, `health check ${check.filter(part => part !== void 0).join(" ")}`, ...matcher === void 0 ? [] : [ `healthy with ${matcher}` ] ];
   return `${targetGroupName} (${parts.join(", ")})`;
  }
  function logGroupOf({logConfiguration: logConfiguration}, home) {
   if (logConfiguration?.logDriver !== "awslogs") return;
   const {"awslogs-group": group, "awslogs-region": region = home, "awslogs-create-group": create} = logConfiguration.options;
   return group === void 0 || create?.toLowerCase() === "true" ? void 0 : {
    group: group,
    region: region
   };
  }
  function askForLogGroups(targets, home) {
   const valuesOf = ({definition: definition}) => definition.containerDefinitions.flatMap(container => logGroupOf(container, home) ?? []);
   const wanted = (0, preflight_target.IO)(targets, {
    valuesOf: valuesOf,
    keyOf: ({group: group, region: region}) => `${region} ${group}`
   });
   return wanted.map(({value: {group: group, region: region}, names: names}) => ({
    what: "log groups",
    subject: group,
    ask: async ({aws: aws}) => {
     const logs = await aws.logGroups(region);
     if (await logs.hasLogGroup(group)) return NOTHING;
     const fix = `Create it: \`aws logs create-log-group --log-group-name ${group} --region ${region}\`, or let the driver do it (\`awslogs-create-group: "true"\`; the execution role then needs logs:CreateLogGroup).`;
     const message = `the log group ${group} does not exist in ${region}, so the tasks cannot start.`;
     return {
      ...NOTHING,
      findings: [ {
       code: "log-group-missing",
       name: names.join(", "),
       message: message,
       fix: fix
      } ]
     };
    }
   }));
  }
  var clock = __webpack_require__(7486);
  const PARAMETER_NAME = /^(?:[\w.-]+|(?:\/[\w.-]+)+)(?::[\w.-]+)?$/;
  function parseValueFrom(valueFrom, {account: account, region: home}) {
   if (!valueFrom.startsWith("arn:")) return PARAMETER_NAME.test(valueFrom) ? parameterOf(valueFrom, {
    names: [ valueFrom ],
    region: home
   }) : {
    kind: "invalid"
   };
   const [, partition, service, region = "", owner = "", resource = "", ...rest] = valueFrom.split(":");
   const [secretName, , versionStage = "", versionId = ""] = rest;
   if (service === "secretsmanager" && resource === "secret" && secretName !== void 0 && secretName !== "") return {
    kind: "secret",
    region: region,
    secretId: `arn:${partition ?? ""}:${service}:${region}:${owner}:secret:${secretName}`,
    ...versionStage === "" ? {} : {
     versionStage: versionStage
    },
    ...versionId === "" ? {} : {
     versionId: versionId
    }
   };
   const [, parameter = ""] = /^parameter\/(.+)$/.exec(resource) ?? [];
   if (service !== "ssm" || parameter === "") return {
    kind: "invalid"
   };
   if (owner !== account) return {
    kind: "elsewhere",
    why: `another account shares it (${owner})`
   };
   const names = parameter.includes("/") ? [ `/${parameter}` ] : [ parameter, `/${parameter}` ];
   return parameterOf(`/${parameter}`, {
    names: names,
    region: region
   });
  }
  function parameterOf(name, {names: names, region: region}) {
   if (name.startsWith("/aws/")) return {
    kind: "elsewhere",
    why: "AWS keeps it"
   };
   return {
    kind: "parameter",
    region: region,
    names: names
   };
  }
  function valuesFrom(container) {
   const {name: containerName, secrets: secrets, logConfiguration: logConfiguration, repositoryCredentials: repositoryCredentials} = container;
   const credentials = repositoryCredentials?.credentialsParameter;
   return [ ...[ ...secrets, ...logConfiguration?.secretOptions ?? [] ].map(({name: name, valueFrom: valueFrom}) => ({
    valueFrom: valueFrom,
    label: /^(?:arn:|\/)/.test(valueFrom) ? valueFrom : `that ${name} of the container ${containerName} names`
   })), ...credentials?.startsWith("arn:") === true ? [ {
    valueFrom: credentials,
    label: credentials
   } ] : [] ];
  }
  function findInvalidReferences(targets, place) {
   return listWanted(targets, place).filter(({reference: reference}) => reference.kind === "invalid").map(({label: label, name: name}) => ({
    code: "secret-not-found",
    name: name,
    message: `the secret ${label} does not exist: its \`valueFrom\` is neither the ARN of a secret nor a parameter.`,
    fix: "Write arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME, arn:aws:ssm:REGION:ACCOUNT:parameter/NAME, or the name of a parameter."
   }));
  }
  function askForSecrets(targets, place) {
   const wanted = listWanted(targets, place);
   const regions = new Set(wanted.flatMap(({reference: reference}) => reference.kind === "parameter" ? [ reference.region ] : []));
   return [ ...wanted.flatMap(({reference: reference, name: name}) => reference.kind === "secret" ? [ {
    what: "secrets",
    subject: reference.secretId,
    ask: ({aws: aws}) => checkSecret({
     reference: reference,
     name: name,
     aws: aws
    })
   } ] : []), ...[ ...regions ].map(region => {
    const ofRegion = wanted.filter(({reference: reference}) => reference.kind === "parameter" && reference.region === region);
    return {
     what: "parameters",
     subject: ofRegion.map(({label: label}) => label).join(", "),
     ask: ({aws: aws}) => checkParameters(ofRegion, {
      aws: aws,
      region: region
     })
    };
   }) ];
  }
  function listElsewhere(targets, place) {
   return listWanted(targets, place).flatMap(({label: label, reference: reference}) => reference.kind === "elsewhere" ? [ `Not checked: the parameter ${label}; ${reference.why}.` ] : []);
  }
  function listWanted(targets, place) {
   const named = (0, preflight_target.IO)(targets, {
    valuesOf: ({definition: definition}) => definition.containerDefinitions.flatMap(valuesFrom),
    keyOf: ({valueFrom: valueFrom}) => valueFrom
   });
   return named.map(({value: {valueFrom: valueFrom, label: label}, names: names}) => ({
    valueFrom: valueFrom,
    label: label,
    reference: parseValueFrom(valueFrom, place),
    name: names.join(", ")
   }));
  }
  async function checkSecret({reference: reference, name: name, aws: aws}) {
   const secrets = await aws.secrets(reference.region);
   const fault = faultOfSecret(await secrets.describeSecret({
    secretId: reference.secretId
   }), reference);
   if (fault === void 0) return NOTHING;
   return {
    ...NOTHING,
    findings: [ {
     code: "secret-not-found",
     name: name,
     ...fault
    } ]
   };
  }
  function faultOfSecret(secret, {secretId: secretId, versionStage: versionStage, versionId: versionId}) {
   if (secret === void 0) return {
    message: `the secret ${secretId} does not exist.`,
    fix: "Create it, or correct `valueFrom`."
   };
   if (secret.deletedAtMs !== void 0) {
    const since = (0, clock.r4)(secret.deletedAtMs);
    return {
     message: `the secret ${secretId} is scheduled for deletion (${since}), and nobody can read it.`,
     fix: `Restore it: \`aws secretsmanager restore-secret --secret-id ${secretId}\`, or correct \`valueFrom\`.`
    };
   }
   const stages = [ ...secret.versions.values() ].flat();
   if (versionId !== void 0 && !secret.versions.has(versionId)) return {
    message: `the secret ${secretId} has no version ${versionId}.`,
    fix: "Correct the version in `valueFrom`."
   };
   const stage = versionStage ?? (versionId === void 0 ? "AWSCURRENT" : void 0);
   if (stage === void 0 || stages.includes(stage)) return;
   return {
    message: `the secret ${secretId} has no version with the staging label ${stage}.`,
    fix: versionStage === void 0 ? "Give the secret a value." : "Correct the staging label in `valueFrom`."
   };
  }
  async function checkParameters(wanted, {aws: aws, region: region}) {
   const namesOf = ({reference: reference}) => reference.kind === "parameter" ? reference.names.map(name => name.replace(/:[^:/]*$/, "")) : [];
   const parameters = await aws.parameters(region);
   const found = await parameters.findParameters({
    names: wanted.flatMap(namesOf)
   });
   const missing = wanted.filter(one => !namesOf(one).some(name => found.has(name)));
   return {
    ...NOTHING,
    findings: missing.map(({label: label, name: name}) => ({
     code: "secret-not-found",
     name: name,
     message: `the parameter ${label} does not exist in ${region}.`,
     fix: "Create it, or correct `valueFrom`; a secret of Secrets Manager is named by its whole ARN."
    }))
   };
  }
  const ROLE_ARN = /^arn:aws[\w-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
  const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
  function checkRoles(target) {
   const {name: name, account: account, definition: definition} = target;
   const roles = [ {
    attribute: "executionRoleArn",
    role: definition.executionRoleArn
   }, {
    attribute: "taskRoleArn",
    role: definition.taskRoleArn
   } ];
   const findings = roles.flatMap(({attribute: attribute, role: role}) => {
    const fault = role === void 0 ? void 0 : faultOfRole(role, account);
    if (fault === void 0) return [];
    const fix = `Set \`${attribute}\` to arn:aws:iam::${account}:role/NAME.`;
    return [ {
     code: "role-invalid",
     name: name,
     message: `\`${attribute}\` ${fault}`,
     fix: fix
    } ];
   });
   const needs = definition.executionRoleArn === void 0 ? listNeeds(target) : [];
   if (needs.length === 0) return findings;
   const missing = {
    code: "execution-role-missing",
    name: name,
    message: `the task definition ${definition.family} names no \`executionRoleArn\`, and ECS needs that role to ${needs.join(", to ")}.`,
    fix: "Set `executionRoleArn` to a role that trusts ecs-tasks.amazonaws.com and has AmazonECSTaskExecutionRolePolicy, and what its secrets need."
   };
   return [ ...findings, missing ];
  }
  function faultOfRole(role, account) {
   const [, owner] = ROLE_ARN.exec(role) ?? [];
   if (owner === void 0) return ROLE_NAME.test(role) ? void 0 : `is "${role}", which is no role.`;
   return owner === account || account === "" ? void 0 : `is ${role}, a role of the account ${owner}; the tasks run in ${account}, and ECS takes roles of its own account only.`;
  }
  function listNeeds(target) {
   const {containerDefinitions: containers} = target.definition;
   const isFargate = (0, preflight_target.iw)(target);
   const needs = {
    "read secrets": containers.some(container => valuesFrom(container).length > 0),
    "read environment files": containers.some(({environmentFiles: environmentFiles}) => environmentFiles.length > 0),
    "pull from ECR": isFargate && containers.some(({image: image}) => parseEcrImage(image) !== void 0),
    "write logs": isFargate && containers.some(({logConfiguration: logConfiguration}) => logConfiguration?.logDriver === "awslogs")
   };
   return Object.entries(needs).flatMap(([need, isNeeded]) => isNeeded ? [ need ] : []);
  }
  function notePassedRoles({name: name, definition: definition, changed: changed}) {
   const isNew = attribute => changed.some(path => path === attribute);
   const roles = [ ...isNew("executionRoleArn") ? [ definition.executionRoleArn ] : [], ...isNew("taskRoleArn") ? [ definition.taskRoleArn ] : [] ];
   return [ ...new Set(roles) ].flatMap(role => role === void 0 ? [] : [ `${name}: the task definition gets another role. The role of this job must be able to hand it on: {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "${role}"}` ]);
  }
  const GIB = 1024;
  const FARGATE_SIZES = new Map([ [ 256, [ 512, GIB, 2 * GIB ] ], [ 512, steps(1, 4, 1) ], [ 1024, steps(2, 8, 1) ], [ 2048, steps(4, 16, 1) ], [ 4096, steps(8, 30, 1) ], [ 8192, steps(16, 60, 4) ], [ 16384, steps(32, 120, 8) ] ]);
  function steps(fromGib, toGib, stepGib) {
   return Array.from({
    length: (toGib - fromGib) / stepGib + 1
   }, (_, index) => (fromGib + index * stepGib) * GIB);
  }
  function checkTasks(target) {
   return [ ...checkFargateSize(target), ...checkNetwork(target), ...checkEnvironmentFiles(target) ];
  }
  function checkFargateSize(target) {
   const {name: name, definition: definition} = target;
   const {cpu: cpu = "", memory: memory = ""} = definition;
   const units = parseAmount(cpu, /^vcpu$/i);
   if (!(0, preflight_target.iw)(target) || isFargateSize(units, parseAmount(memory, /^gb$/i))) return [];
   const sizes = FARGATE_SIZES.get(units);
   const allowed = sizes === void 0 ? `\`cpu\` is one of ${[ ...FARGATE_SIZES.keys() ].join(", ")}` : `with \`cpu\` ${units}, \`memory\` is one of ${sizes.join(", ")}`;
   return [ {
    code: "fargate-size-invalid",
    name: name,
    message: `Fargate has no tasks of \`cpu\` "${cpu}" and \`memory\` "${memory}": ${allowed}.`,
    fix: "Set both to a pair that Fargate has."
   } ];
  }
  function isFargateSize(cpuUnits, memoryMib) {
   const largest = Math.max(...FARGATE_SIZES.keys());
   return cpuUnits > largest || FARGATE_SIZES.get(cpuUnits)?.includes(memoryMib) === true;
  }
  function parseAmount(text, unit) {
   const [, amount = "", word = ""] = /^\s*(\d+|\d*\.\d+)\s*([a-z]*)\s*$/i.exec(text) ?? [];
   if (amount === "") return Number.NaN;
   if (word === "") return Number(amount);
   return unit.test(word) ? Number(amount) * 1024 : Number.NaN;
  }
  function checkNetwork(target) {
   const {name: name, service: service, definition: definition} = target;
   const {networkMode: networkMode, family: family} = definition;
   if (networkMode !== "awsvpc") {
    if (!(0, preflight_target.iw)(target)) return [];
    return [ {
     code: "network-mode-invalid",
     name: name,
     message: `the task definition ${family} has the network mode ${networkMode ?? "bridge (the default)"}; on Fargate it must be awsvpc.`,
     fix: "Set `networkMode` of the task definition to awsvpc."
    } ];
   }
   if (service === void 0 || (service.networkConfiguration?.awsvpcConfiguration?.subnets ?? []).length > 0) return [];
   return [ {
    code: "network-configuration-missing",
    name: name,
    message: `the task definition ${family} has the network mode awsvpc, and the service "${service.serviceName}" names no subnets.`,
    fix: "Give the service its subnets and security groups: `aws ecs update-service --network-configuration ...`."
   } ];
  }
  const ENVIRONMENT_FILE = /^arn:aws[\w-]*:s3:::[a-z0-9][a-z0-9.-]+\/.+\.env$/;
  function checkEnvironmentFiles({name: name, definition: definition}) {
   const files = definition.containerDefinitions.flatMap(({name: container, environmentFiles: environmentFiles}) => environmentFiles.map(file => ({
    container: container,
    ...file
   })));
   return files.filter(({value: value, type: type}) => type !== "s3" || !ENVIRONMENT_FILE.test(value)).map(({container: container, value: value}) => ({
    code: "environment-file-invalid",
    name: name,
    message: `the environment file "${value}" of the container "${container}" is no file that ECS takes.`,
    fix: 'Write {"type": "s3", "value": "arn:aws:s3:::BUCKET/KEY.env"}.'
   }));
  }
  const LIMIT_MS = 8e3;
  async function runPreflight(targets, options) {
   const {scope: scope, aws: aws, clock: clock, region: region, dryRun: dryRun} = options;
   const place = placeOf(targets, region);
   if (scope === "off" || place === void 0) return {
    findings: [],
    notes: [],
    warnings: new Map
   };
   const known = [ ...targets.flatMap(target => [ ...checkTasks(target), ...checkRoles(target), ...checkLoadBalancers(target) ]), ...findInvalidReferences(targets, place) ];
   const warnings = new Map(targets.flatMap(({name: name, service: service}) => {
    const text = service === void 0 ? void 0 : describeIllHealth(service);
    return text === void 0 ? [] : [ [ name, text ] ];
   }));
   const handed = targets.flatMap(notePassedRoles);
   if (scope === "minimal") return {
    findings: known,
    notes: handed,
    warnings: warnings
   };
   const questions = [ ...askForImages(targets, dryRun), ...askForSecrets(targets, place), ...askForLogGroups(targets, region), ...askForTargetGroups(targets, region) ];
   const answers = await askAll(questions, {
    aws: aws,
    clock: clock,
    limitMs: LIMIT_MS
   });
   return {
    findings: [ ...known, ...answers.flatMap(({findings: findings}) => findings) ],
    notes: [ ...handed, ...noteUnchecked(targets, {
     place: place,
     answers: answers
    }) ],
    warnings: warnings
   };
  }
  function noteUnchecked(targets, {place: place, answers: answers}) {
   const foreign = foreignImages(targets);
   return [ ...foreign.length === 0 ? [] : [ `Not checked: images outside Amazon ECR (${foreign.join(", ")}).` ], ...listElsewhere(targets, place), ...describeUnanswered(answers.flatMap(({unanswered: unanswered = []}) => unanswered)), ...answers.flatMap(({notes: notes}) => notes) ];
  }
  function placeOf(targets, region) {
   const [first] = targets;
   return first === void 0 ? void 0 : {
    account: first.account,
    region: region
   };
  }
 }),
 5903: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IO: () => groupByValue,
   iw: () => runsOnFargate,
   planTargets: () => planTargets
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
  var _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);
  const text = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), void 0);
  const number = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()), void 0);
  function list(entry) {
   return valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(entry), []), []);
  }
  const SecretSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   valueFrom: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
  });
  const ContainerSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
   image: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
   portMappings: list(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    containerPort: number,
    containerPortRange: text
   })),
   secrets: list(SecretSchema),
   environmentFiles: list(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    value: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
    type: text
   })),
   repositoryCredentials: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    credentialsParameter: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
   })), void 0),
   logConfiguration: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    logDriver: text,
    options: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), {}), {}),
    secretOptions: list(SecretSchema)
   })), void 0)
  });
  const DefinitionSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   family: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   networkMode: text,
   cpu: text,
   memory: text,
   executionRoleArn: text,
   taskRoleArn: text,
   requiresCompatibilities: list(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
   runtimePlatform: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    cpuArchitecture: text,
    operatingSystemFamily: text
   }), {}), {}),
   containerDefinitions: list(ContainerSchema)
  });
  function readDefinition(definition) {
   return valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(DefinitionSchema, definition);
  }
  function planTargets({plans: plans, registrations: registrations, taskDefinitions: taskDefinitions}) {
   const known = new Map([ ...taskDefinitions.values() ].map(described => [ described.taskDefinition.taskDefinitionArn, described ]));
   return [ ...plans.map(({before: before, changes: changes, ...plan}) => ({
    ...plan,
    service: before,
    changes: changes
   })), ...registrations.map(registration => ({
    ...registration,
    service: void 0,
    changes: []
   })) ].flatMap(({name: name, from: from, step: step, service: service, changes: changes}) => {
    const definition = definitionOf(step, known);
    if (definition === void 0) return [];
    const account = (service?.serviceArn ?? from).split(":")[4] ?? "";
    const changed = changes.map(({path: path}) => path);
    return [ {
     name: name,
     account: account,
     service: service,
     definition: readDefinition(definition),
     changed: changed
    } ];
   });
  }
  function definitionOf(step, known) {
   if (step.kind === "register") return step.input;
   const described = step.kind === "existing" ? known.get(step.taskDefinition) : void 0;
   return described === void 0 ? void 0 : (0, _src_ecs_task_definition_js__WEBPACK_IMPORTED_MODULE_0__.Bz)(described);
  }
  function runsOnFargate({service: service, definition: definition}) {
   const {launchType: launchType, capacityProviderStrategy: capacityProviderStrategy = []} = service ?? {};
   if (capacityProviderStrategy.length > 0) return capacityProviderStrategy.every(({capacityProvider: capacityProvider}) => /^FARGATE(?:_SPOT)?$/.test(capacityProvider));
   if (launchType !== void 0) return launchType === "FARGATE";
   return definition.requiresCompatibilities.join() === "FARGATE";
  }
  function groupByValue(targets, {valuesOf: valuesOf, keyOf: keyOf}) {
   const groups = new Map;
   for (const target of targets) for (const value of valuesOf(target)) {
    const group = groups.get(keyOf(value)) ?? {
     value: value,
     names: new Set
    };
    group.names.add(target.name);
    groups.set(keyOf(value), group);
   }
   return [ ...groups.values() ].map(({value: value, names: names}) => ({
    value: value,
    names: [ ...names ]
   }));
  }
 }),
 2305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bc: () => isDigest,
   TZ: () => parseRegistryHost,
   qM: () => repositoryArn
  });
  const HOST = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;
  function parseRegistryHost(host) {
   const [, registryId, region] = HOST.exec(host) ?? [];
   return registryId === void 0 || region === void 0 ? void 0 : {
    registryId: registryId,
    region: region
   };
  }
  function repositoryArn({region: region, repository: repository}) {
   const partition = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
   return `arn:${partition}:ecr:${region}:*:repository/${repository}`;
  }
  function isDigest(reference) {
   return /^sha256:[0-9a-f]{64}$/.test(reference);
  }
 })
};
