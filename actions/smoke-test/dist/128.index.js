export const id = 128;

export const ids = [ 128 ];

export const modules = {
 128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   resolveManifest: () => resolveManifest
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(973);
  var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(433);
  var _launcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(674);
  var _reference_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(927);
  var _templates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(119);
  const manifestDefaults = {
   serviceName: "{service}",
   repository: "{image}",
   imageTag: "sha-{sha7}",
   phrase: "DEPLOY",
   role: "maintain",
   checks: "all",
   maxAge: "720h",
   migrateTimeout: "30m"
  };
  function resolveManifest(manifest, environment, commit) {
   const settings = findEnvironment(manifest, environment);
   const from = settings["promote-from"];
   const promoteFrom = from === void 0 || from === _reference_faults_js__WEBPACK_IMPORTED_MODULE_3__.B ? void 0 : from;
   const source = promoteFrom === void 0 ? void 0 : manifest.environments[promoteFrom];
   const values = {
    environment: environment,
    sha: commit.sha,
    sha7: commit.sha.slice(0, 7),
    date: commit.date
   };
   const sourceRegistry = source && findRegistry(source);
   const services = mapValues(manifest.services ?? {}, (service, name) => resolveService({
    service: service,
    settings: settings,
    values: {
     ...values,
     service: name,
     image: service.image
    }
   }));
   const migrate = resolveMigration(manifest, services);
   return {
    environment: environment,
    awsRegion: settings["aws-region"],
    cluster: settings.cluster,
    ...settings["role-to-assume"] !== void 0 && {
     roleToAssume: settings["role-to-assume"]
    },
    ...sourceRegistry !== void 0 && {
     sourceRegistry: sourceRegistry
    },
    ...settings.url !== void 0 && {
     url: (0, _templates_js__WEBPACK_IMPORTED_MODULE_4__.L)(settings.url, {
      environment: environment
     })
    },
    images: mapValues(manifest.images ?? {}, (image, name) => resolveImage({
     image: image,
     settings: settings,
     values: {
      environment: environment,
      image: name
     }
    })),
    imageTags: [ settings["image-tag"] ?? manifestDefaults.imageTag ].flat().map(tag => (0, 
    _templates_js__WEBPACK_IMPORTED_MODULE_4__.L)(tag, values)),
    services: services,
    launchers: (settings.launchers ?? manifest.launchers ?? []).map(each => (0, _launcher_js__WEBPACK_IMPORTED_MODULE_2__.PS)(each, environment)),
    ...settings["keep-revisions"] !== void 0 && {
     keepRevisions: settings["keep-revisions"]
    },
    ...migrate && {
     migrate: migrate
    },
    smokeChecks: settings["smoke-test"] ?? manifest["smoke-test"] ?? [],
    ...isToldCommit(manifest) && {
     expectVersion: commit.sha
    },
    ...promoteFrom !== void 0 && {
     promoteFrom: promoteFrom
    },
    approve: resolveApproval(settings, environment)
   };
  }
  function findEnvironment(manifest, environment) {
   const settings = Object.hasOwn(manifest.environments, environment) ? manifest.environments[environment] : void 0;
   if (settings) return settings;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ({
    code: "unknown-environment",
    message: `The manifest has no environment \`${environment}\`; ${(0, _fault_js__WEBPACK_IMPORTED_MODULE_1__.ZA)(environment, Object.keys(manifest.environments))}`,
    fix: `Set the input \`environment\` to one of: ${Object.keys(manifest.environments).join(", ")}.`
   });
  }
  function resolveImage({image: image, settings: settings, values: values}) {
   const {repository: repository, ...rest} = image;
   const template = repository ?? settings.repository ?? manifestDefaults.repository;
   return {
    repository: (0, _templates_js__WEBPACK_IMPORTED_MODULE_4__.L)(template, values),
    ...rest
   };
  }
  function resolveService({service: service, settings: settings, values: values}) {
   const {"service-name": ownName, containers: containers, ...rest} = service;
   const expand = template => (0, _templates_js__WEBPACK_IMPORTED_MODULE_4__.L)(template, values);
   return {
    service: expand(ownName ?? settings["service-name"] ?? manifestDefaults.serviceName),
    ...rest,
    ...expandSettings(rest, expand),
    ...containers && {
     containers: mapValues(containers, container => Object.assign({}, container, expandSettings(container, expand)))
    }
   };
  }
  const TEMPLATES = [ "environment", "secrets", "env-file", "environment-files", "task-definition", "task-role-arn", "execution-role-arn", "codedeploy" ];
  function expandSettings(settings, expand) {
   return Object.fromEntries(TEMPLATES.filter(key => settings[key] !== void 0).map(key => [ key, expandTexts(settings[key], expand) ]));
  }
  function expandTexts(value, expand) {
   if (typeof value === "string") return expand(value);
   if (Array.isArray(value)) return value.map(item => expandTexts(item, expand));
   if (typeof value !== "object" || value === null) return value;
   return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, expandTexts(item, expand) ]));
  }
  function isToldCommit({services: services = {}}) {
   const all = Object.values(services);
   const containers = all.flatMap(({containers: named = {}}) => Object.values(named));
   const values = [ ...all, ...containers ].flatMap(({environment: environment = {}}) => Object.values(environment));
   return values.some(value => value !== null && /\{sha7?\}/.test(value));
  }
  function resolveMigration(manifest, services) {
   if (!manifest.migrate) return;
   const {service: name, image: image, container: container, ...rest} = manifest.migrate;
   const service = services[name];
   if (!service) return;
   const inContainer = container ?? service.container;
   return {
    ...rest,
    service: service.service,
    image: image ?? service.image,
    ...inContainer !== void 0 && {
     container: inContainer
    }
   };
  }
  function resolveApproval(settings, environment) {
   const approve = settings.approve ?? {};
   return {
    phrase: (0, _templates_js__WEBPACK_IMPORTED_MODULE_4__.L)(approve.phrase ?? manifestDefaults.phrase, {
     environment: environment
    }),
    role: approve.role ?? manifestDefaults.role,
    branches: approve.branches ?? [],
    checks: approve.checks ?? manifestDefaults.checks,
    maxAge: approve["max-age"] ?? manifestDefaults.maxAge
   };
  }
  function findRegistry(settings) {
   const [, account] = /^arn:[^:]+:iam::(\d{12}):/.exec(settings["role-to-assume"] ?? "") ?? [];
   if (account === void 0) return;
   const region = settings["aws-region"];
   return `${account}.dkr.ecr.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
  }
  function mapValues(record, change) {
   return Object.fromEntries(Object.entries(record).map(([key, value]) => [ key, change(value, key) ]));
  }
 })
};
