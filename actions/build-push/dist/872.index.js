"use strict"
exports.id=872
exports.ids=[872,562,707]
exports.modules={4672:((e,t,r)=>{const n=r(6928),factory=e=>new IgnoreBase(e)
factory.default=factory
e.exports=factory
function make_array(e){return Array.isArray(e)?e:[e]}const o=n.sep==="\\"?/(?<=.)\\$/:/(?<=.)\/$/,i=typeof Symbol!="undefined"?Symbol.for("dockerignore"):"dockerignore"
function cleanPath(e){return n.normalize(e).replace(o,"")}function toSlash(e){return n.sep==="/"?e:e.replace(/\\/g,"/")}function fromSlash(e){return n.sep==="/"?e:e.replace(/\//g,n.sep)}class IgnoreBase{constructor({ignorecase:e=!0}={}){this._rules=[]
this._ignorecase=e
this[i]=!0
this._initCache()}_initCache(){this._cache={}}add(e){this._added=!1
typeof e=="string"&&(e=e.split(/\r?\n/g))
make_array(e).forEach(this._addPattern,this)
this._added&&this._initCache()
return this}addPattern(e){return this.add(e)}_addPattern(e){if(e&&e[i]){this._rules=this._rules.concat(e._rules)
this._added=!0}else if(this._checkPattern(e)){const t=this._createRule(e.trim())
if(t!==null){this._added=!0
this._rules.push(t)}}}_checkPattern(e){return e&&typeof e=="string"&&e.indexOf("#")!==0&&e.trim()!==""}filter(e){return make_array(e).filter(e=>this._filter(e))}createFilter(){return e=>this._filter(e)}ignores(e){return!this._filter(e)}_createRule(e){const t=e
let r=!1
if(e[0]==="!"){r=!0
e=e.substring(1).trim()}e.length>0&&(e=toSlash(e=cleanPath(e))).length>1&&e[0]==="/"&&(e=e.slice(1))
r&&(e="!"+e)
if((e=e.trim())==="")return null
if((e=cleanPath(e))[0]==="!"){if(e.length===1)return null
r=!0
e=e.substring(1)}else r=!1
return{origin:t,pattern:e,dirs:e.split(n.sep),negative:r}}_filter(e){return!!e&&(e in this._cache?this._cache[e]:this._cache[e]=this._test(e))}_test(e){e=fromSlash(e)
const t=cleanPath(n.dirname(e)),r=t.split(n.sep)
let o=!1
this._rules.forEach(i=>{let a=this._match(e,i)
if(!a&&t!==".")if(i.dirs.includes("**"))for(let e=i.dirs.filter(e=>e!=="**").length;e<=r.length;e++)a=a||this._match(r.slice(0,e).join(n.sep),i)
else i.dirs.length<=r.length&&(a=this._match(r.slice(0,i.dirs.length).join(n.sep),i))
a&&(o=!i.negative)})
return!o}_match(e,t){return this._compile(t).regexp.test(e)}_compile(e){if(e.regexp)return e
let t="^",r=n.sep==="\\"?"\\\\":n.sep
for(let o=0;o<e.pattern.length;o++){const i=e.pattern[o]
if(i==="*")if(e.pattern[o+1]==="*"){o++
e.pattern[o+1]===n.sep&&o++
e.pattern[o+1]===void 0?t+=".*":t+=`(.*${r})?`}else t+=`[^${r}]*`
else if(i==="?")t+=`[^${r}]`
else if(i==="."||i==="$")t+=`\\${i}`
else if(i==="\\"){if(n.sep==="\\"){t+=r
continue}if(e.pattern[o+1]!==void 0){t+="\\"+e.pattern[o+1]
o++}else t+="\\"}else t+=i}t+="$"
e.regexp=new RegExp(t,this._ignorecase?"i":"")
return e}}}),872:((e,t,r)=>{r.d(t,{buildAndPush:()=>buildAndPush,buildOnly:()=>buildOnly})
var n=r(9973),o=r(3024),i=r(8161),a=r(6760),s=r(4214),c=r(2084)
function bakeDefinition({targets:e,dependencies:t,buildx:r}){const n=(0,c.du)(r,"0.10.0"),o=[...e,...t]
return JSON.stringify({group:{default:{targets:e.map(({name:e})=>e)}},target:Object.fromEntries(o.map(e=>[e.name,bakeTarget(e,n)]))})}function bakeTarget(e,t){const r=e.references.length>0,n={context:literal(e.context),dockerfile:literal(e.dockerfile),target:e.target===void 0?void 0:literal(e.target),platforms:listOf(e.platforms),args:mapOf(e.args),labels:mapOf(e.labels),contexts:mapOf(e.contexts),secret:listOf(e.secrets.map(({id:e,env:t})=>`id=${e},env=${t}`)),tags:listOf(e.references),"cache-from":listOf(e.cacheFrom),"cache-to":listOf(e.cacheTo),attest:t?[provenance(e.provenance)]:void 0,output:[r?"type=registry":"type=cacheonly"],pull:!!e.pull||void 0,"no-cache":!!e.noCache||void 0}
return Object.fromEntries(Object.entries(n).filter(([,e])=>e!==void 0))}function provenance(e){return e===void 0?"type=provenance,disabled=true":`type=provenance,mode=${e}`}function literal(e){return e.replaceAll("${",()=>"$${").replaceAll("%{","%%{")}function listOf(e){return e.length===0?void 0:e.map(literal)}function mapOf(e){const t=Object.entries(e).map(([e,t])=>[e,literal(t)])
return t.length===0?void 0:Object.fromEntries(t)}const u=s.g1P(s.YjP(),s.L5J()),d=s.Ikc({"containerimage.digest":s.YjP()})
function parseBakeMetadata(e){const t=s.qgA(s.FsL(s.YjP(),s.qFJ(),u),e),r=new Map
for(const[e,n]of Object.entries(t)){const t=s.xLC(d,n)
t.success&&r.set(e,t.output["containerimage.digest"])}return r}function bakeArguments(e){return["buildx","bake","--file","-","--metadata-file",e,"--progress","plain"]}const l=20
function parseBuildFailure(e){const t=failedVertex(e),r=e.findLast(e=>/^(?:ERROR|error): /i.test(e))??t?.error??e.at(-1)??"no output",n=t===void 0?void 0:parseHeader(t.header)
return{target:n?.target??targetOf(r),stage:n?.stage,step:n?.step,instruction:n?.instruction,line:dockerfileLine(e),message:cleanMessage(t?.error??r),output:t===void 0?e.slice(-l):vertexOutput(e,t.id)}}function failedVertex(e){const t=new Map,r=[]
for(const n of e){const[,e,o]=/^(#\d+) (.*)$/.exec(n)??[]
if(e===void 0||o===void 0)continue
t.has(e)||t.set(e,o)
const i=t.get(e)??"",a=/^ERROR: (.*)$/.exec(o)?.[1],s=i.includes("importing cache manifest")||/context canceled/i.test(a??"")
a===void 0||s||r.push({id:e,header:i,error:a})}return r.find(({header:e})=>/^\[.*\d+\/\d+\] /.test(e))??r[0]}function parseHeader(e){const[,t="",r,n]=/^\[(?:(.*?) )?(?:(\d+)\/\d+)\] (.*)$/.exec(e)??[]
if(r===void 0){const[,t]=/^\[(\S+) internal\]/.exec(e)??[]
return{target:t,stage:void 0,step:void 0,instruction:e.replace(/^\[.*?\] /,"")}}const[o,i]=t.trim().split(/\s+/).filter(e=>e!==""&&!e.includes("/"))
return{target:o,stage:i,step:Number(r),instruction:n}}function vertexOutput(e,t){return e.filter(e=>e.startsWith(`${t} `)&&/^#\d+ \d+\.\d+ /.test(e)).map(e=>e.replace(/^#\d+ \d+\.\d+ /,"")).slice(-l)}function targetOf(e){return/^ERROR: target (\S+): /.exec(e)?.[1]}function dockerfileLine(e){const[,t]=e.map(e=>/Dockerfile parse error (?:on )?line (\d+)/i.exec(e)).find(Boolean)??[]
if(t!==void 0)return Number(t)
const r=e.findIndex((t,r)=>/^\S.*:\d+$/.test(t)&&/^-{10,}$/.test(e[r+1]??"")),n=/:(\d+)$/.exec(e[r]??"")?.[1]
return n===void 0?void 0:Number(n)}function cleanMessage(e){return e.replace(/^error: /i,"").replace(/^target \S+: /,"").replace(/^failed to solve: /,"").replace(/^rpc error: code = \w+ desc = /,"").replace(/^failed to solve with frontend dockerfile\.v0: /,"")}function isTagImmutableFailure(e){return parseBuildFailure(e).step===void 0&&e.filter(e=>/^#\d+ ERROR: |^[^#]/.test(e)).some(e=>/tag invalid|TAG_INVALID|tag is immutable|cannot be overwritten/i.test(e))}async function probeDocker(e,t){const[r,n,o,i]=await Promise.all([["version","--format","{{json .}}"],["buildx","version"],["buildx","inspect"],["info","--format","{{json .DriverStatus}}"]].map(r=>e({args:r,env:t}))),{client:a,server:s}=(0,c.kt)(r?.stdout??"")
return{client:a??(r?.exitCode===void 0?void 0:"unknown"),server:s,buildx:n?.exitCode===0?(0,c.Ou)(n.stdout):void 0,driver:(o?.exitCode===0?(0,c.nD)(o.stdout):void 0)??"docker",hasContainerdStore:(0,c.vF)(i?.stdout??"")}}function planBuilder(e,t){if(e.client===void 0)throw dockerMissing(t)
if(e.server===void 0&&(e.buildx===void 0||e.driver==="docker"))throw notRunning(e)
if(e.buildx!==void 0)return planBake(e,e.buildx,t)
if((0,c.du)(e.client,"23.0.0"))throw buildxMissing(e)
refuseForOldDocker(e.client,t)
return{tool:"docker-build",canExportCache:!1,buildx:void 0}}function planBake(e,t,r){for(const{feature:e,version:n}of buildxFeatures(r))if(!(0,c.du)(t,n))throw buildxTooOld({feature:e,version:n,buildx:t})
const n=e.driver!=="docker"||e.hasContainerdStore
n||refuseForOverlayStore(r)
return{tool:"bake",canExportCache:n,buildx:t}}function buildxFeatures(e){return[{feature:"The build definition",version:"0.8.0"},...e.provenance?[{feature:"The input `provenance`",version:"0.10.0"}]:[],...e.cache==="registry"?[{feature:"The input `cache: registry`",version:"0.10.0"}]:[],...e.cache==="gha"?[{feature:"The input `cache: gha`",version:"0.21.0"}]:[]]}function askedFeatures(e){return[...e.platforms.length>1?[`\`platforms: ${e.platforms.join(",")}\` (more than one)`]:[],...e.cache==="registry"||e.cache==="gha"?[`\`cache: ${e.cache}\``]:[],...e.provenance?["`provenance`"]:[]]}function refuseForOverlayStore(e){const t=askedFeatures(e)
if(t.length!==0)throw new n.lZ({code:"builder-too-limited",message:`The builder of this runner (driver docker on the overlay2 image store) cannot do what is asked: ${t.join(", ")}.`,fix:"Put a step `uses: docker/setup-buildx-action` before this one, use a runner with Docker 29 (ubuntu-26.04), or set `cache: auto` and leave the other inputs out."})}function refuseForOldDocker(e,t){const r=[...askedFeatures(t),...t.namedContexts?["`contexts`"]:[]]
if(r.length!==0)throw new n.lZ({code:"builder-too-limited",message:`Docker ${e} without buildx cannot do what is asked: ${r.join(", ")}.`,fix:`${g} Or leave these inputs out.`})}const g="Install buildx: `apt-get install docker-buildx` (Debian, Ubuntu) or `docker-buildx-plugin` (Docker's own packages)."
function dockerMissing({images:e}){return new n.lZ({code:"docker-missing",message:`There is no \`docker\` command that can be run on this runner, and ${e.join(", ")} must be built: the content is not in the registry yet.`,fix:"Use a runner with Docker (ubuntu-24.04). Only images that are in the registry already, and promotions, need no Docker."})}function notRunning({client:e}){return new n.lZ({code:"docker-not-running",message:`Docker ${e??""} is installed, but no daemon answers it.`,fix:"Start the daemon (`systemctl start docker`), set DOCKER_HOST to one that runs, or use a runner with a daemon: ubuntu-slim has none."})}function buildxMissing({client:e}){return new n.lZ({code:"buildx-missing",message:`Docker ${e??""} builds with buildx, and buildx is not installed.`,fix:g})}function buildxTooOld({feature:e,version:t,buildx:r}){return new n.lZ({code:"buildx-too-old",message:`${e} needs buildx ${t} or newer; this runner has ${r}.`,fix:`Install buildx ${t} or newer, or put a step \`uses: docker/setup-buildx-action\` before this one.`})}function dockerBuildArguments(e){return["build","--progress=plain",...docker_build_option("--file",[e.dockerfile]),...docker_build_option("--target",e.target===void 0?[]:[e.target]),...docker_build_option("--platform",e.platforms),...docker_build_option("--build-arg",pairs(e.args)),...docker_build_option("--build-arg",e.cacheTo.includes("type=inline")?["BUILDKIT_INLINE_CACHE=1"]:[]),...docker_build_option("--label",pairs(e.labels)),...docker_build_option("--secret",e.secrets.map(({id:e,env:t})=>`id=${e},env=${t}`)),...docker_build_option("--cache-from",e.cacheFrom.map(referenceOfCache)),...docker_build_option("--tag",e.references),...e.pull?["--pull"]:[],...e.noCache?["--no-cache"]:[],e.context]}function referenceOfCache(e){return/(?:^|,)ref=([^,]+)/.exec(e)?.[1]??e}function docker_build_option(e,t){return t.flatMap(t=>[e,t])}function pairs(e){return Object.entries(e).map(([e,t])=>`${e}=${t}`)}var p=r(9562),f=r(2349)
async function listBaseImages(e,t){const r=await parse(e),n=globalArguments(r,t),o=new Set,i=new Set
for(const e of r.getFROMs()){const t=expand(e.getImage()??"",n)
t===void 0||t==="scratch"||o.has(t)||i.add(t)
o.add(e.getBuildStage()??"")}for(const e of copiedImages(r))o.has(e)||i.add(e)
return[...i].filter(e=>e!=="")}function copiedImages(e){return e.getInstructions().filter(e=>["COPY","RUN"].includes(e.getKeyword())).flatMap(e=>Array.from(e.getTextContent().matchAll(/\s--(?:mount=(?:\S*?,)?)?from=([^\s,]+)/g),([,e=""])=>e)).filter(e=>!/^\d+$|\$/.test(e))}function globalArguments(e,t){const r=new Map
for(const n of e.getInitialARGs().flatMap(e=>e.getProperties())){const e=t[n.getName()]??n.getValue()
e!==null&&r.set(n.getName(),expand(e,r)??e)}return r}function expand(e,t){const r=[],n=e.replaceAll(/\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,(n,o,i,a)=>{const s=t.get(o??a??"")??i
s===void 0&&r.push(e)
return s??""})
return r.length===0?n:void 0}const h=new Set(["COPY","ADD","RUN","WORKDIR"])
async function findStepLine(e,{stage:t,step:r,instruction:n}){const o=await parse(e),i=o.getFROMs(),a=i.find(e=>e.getBuildStage()===t)??stageByNumber(i,t)??i.at(-1)
if(a===void 0)return
const s=instructionsOf(o,a),c=new Set(["scratch",...i.map(e=>e.getBuildStage()??"")]),u=s.filter(e=>e.getKeyword()==="FROM"?!c.has(a.getImage()??""):h.has(e.getKeyword()))[r-1]
return u!==void 0&&n.toUpperCase().startsWith(`${u.getKeyword()} `)?u.getRange().start.line+1:void 0}function stageByNumber(e,t){const[,r]=/^stage-(\d+)$/.exec(t??"")??[]
return r===void 0?void 0:e[Number(r)]}function instructionsOf(e,t){const r=t.getRange().start.line,n=e.getFROMs().find(e=>e.getRange().start.line>r),o=n?.getRange().start.line??Number.POSITIVE_INFINITY
return e.getInstructions().filter(e=>{const{line:t}=e.getRange().start
return t>=r&&t<o})}async function parse(e){const{DockerfileParser:t}=await Promise.all([r.e(835),r.e(181)]).then(r.t.bind(r,4248,19))
return t.parse(e)}async function describeBuildFailure(e,{orders:t,sources:r}){const o=parseBuildFailure(e.map(f.g)),i=t.map(({group:e})=>e),a=failedGroup(o,i),s=i.some(({targetName:e})=>e===o.target)?o.stage:o.target,c=a===void 0?void 0:await locate(o,{group:a,stage:s,workspace:r.world.run.workspace}),u=a?.name??i.map(({name:e})=>e).join(", "),d=c===void 0?"":` at ${c.file}${c.line===void 0?"":`:${c.line}`}`,l=o.instruction===void 0?"":` \`${o.instruction}\``
return isPush(o)?pushFailed(u,o.message):new n.lZ({code:"build-failed",message:[`The build of ${u} failed${d}${l}: ${o.message}`,...o.output.map(e=>`  ${e}`)].join("\n"),fix:"Mend the step that failed; the whole log is in the group above. Nothing has been tagged.",places:c===void 0?[]:[{...c,message:o.message}]})}function isPush({step:e,instruction:t,message:r}){return e===void 0&&!/^(?:load metadata|resolve image config)/.test(t??"")&&/failed to push|unexpected status.*(?:blobs|manifests)|^denied: /.test(r)}function pushFailed(e,t){return new n.lZ({code:"push-failed",message:`${e} was built, but the registry refused the push: ${t}`,fix:/denied|unauthorized|forbidden|\b40[13]\b/i.test(t)?"Give the role ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage on the repository (docs/iam/build-push.json), then run the job again. Nothing has been tagged.":"Run the job again: layers that arrived are not sent twice. When it comes back, look at the AWS Health Dashboard of the region. Nothing has been tagged."})}function failedGroup({target:e},t){return t.length===1?t[0]:t.find(({targetName:t})=>t===e)}async function locate(e,{group:t,stage:r,workspace:n}){const{dockerfile:o,target:i}=t.origin.build,s=n===""?o:(0,a.relative)(n,o),c=e.line??await lineOfStep(e,{dockerfile:o,stage:r??i})
return c===void 0?{file:s}:{file:s,line:c}}async function lineOfStep({step:e,instruction:t},{dockerfile:r,stage:n}){if(e!==void 0&&t!==void 0)return findStepLine((0,o.readFileSync)(r,"utf8"),{stage:n,step:e,instruction:t})}function secretEnvironment(e,t){const r=[],o={}
for(const[n,{from:i}]of e.entries()){const e="value"in i?i.value.reveal():t.env[i.env]
if(e!==void 0){for(const r of e.split(/[\r\n]+/).filter(e=>e!==""))t.mask(r)
o[`SLIPWAY_SECRET_${n}`]=e}else"env"in i&&r.push(i.env)}if(r.length===0)return o
throw new n.lZ({code:"secret-missing",message:`The input \`secret-envs\` names environment variables that this step does not have: ${r.join(", ")}.`,fix:`Set them under \`env:\` of this step, for example \`${r[0]??""}: \${{ secrets.${r[0]??""} }}\`.`})}var m=r(1075)
function cacheOptions(e){const t=chosenCache(e),{branches:r,repository:n}=e
if(t==="none")return{from:[],to:[],imageTag:void 0}
const place=r=>t==="gha"?`type=gha,scope=${cacheTag(e,r)}`:`type=registry,ref=${n}:${cacheTag(e,r)}`,o=r.read.map(place),{write:i}=r
if(t==="inline")return{from:o,to:["type=inline"],imageTag:i===void 0?void 0:cacheTag(e,i)}
const a=t==="registry"?",image-manifest=true,oci-mediatypes=true":""
return{from:o,to:i===void 0?[]:[`${place(i)},mode=max${a},ignore-error=true`],imageTag:void 0}}function chosenCache(e){if(e.cache!=="auto")return e.cache
const{write:t}=e.branches,r=t===void 0||e.isTagMutable(cacheTag(e,t))
return e.canExport&&r?"registry":"inline"}function cacheTag({targetName:e,period:t},r){const n=t===void 0?"":`-${t}`
return`${(0,m.g)(`cache-${e}-${r}`)}${n}`}var y=r(7598),b=r(7067),v=r(4672)
function readIgnoreFile(e){const t=e.replaceAll(/\\.|[+(){}|]/g,e=>e.length===1?`\\${e}`:e),r=v.default({ignorecase:!1}).add(t.replace(/^\uFEFF/,""))
return{ignores:e=>{try{return r.ignores(e)}catch(e){if(e instanceof SyntaxError)return!1
throw e}},hasExceptions:/^\s*!/m.test(e)}}function digestContext({folder:e,dockerfile:t}){const r=findIgnoreFile({folder:e,dockerfile:t}),n=(0,y.createHash)("sha256")
try{(function visit(t){const i=(0,o.readdirSync)((0,a.join)(e,t),{withFileTypes:!0})
for(const o of i.toSorted((e,t)=>e.name<t.name?-1:1)){const i=t===""?o.name:`${t}/${o.name}`
if(i===".git")continue
const s=r.ignores(i)
if(o.isDirectory()){if(s&&!r.hasExceptions)continue
s||n.update(`d ${JSON.stringify(i)}\n`)
visit(i)}else s||n.update(describeFile((0,a.join)(e,i),{name:i,isLink:o.isSymbolicLink(),isFile:o.isFile()}))}})("")}catch(t){throw unreadable(e,t)}return n.digest("hex")}function unreadable(e,t){return typeof t=="object"&&t!==null&&"syscall"in t?new n.lZ({code:"context-unreadable",message:`The build context ${e} cannot be read whole: ${(0,n.bD)(t)}.`,fix:"Let this user read what is named, leave it out by .dockerignore, or give it a name in UTF-8. Nothing has been built.",cause:t}):t}function describeFile(e,{name:t,isLink:r,isFile:n}){if(r)return`l ${JSON.stringify(t)} ${JSON.stringify((0,o.readlinkSync)(e))}\n`
if(!n)return""
const{isExecutable:i,sha256:a}=readFileFacts(e)
return`${i?"x":"f"} ${JSON.stringify(t)} ${a}\n`}const w=4194304
function readFileFacts(e){const t=(0,o.openSync)(e,"r")
try{const{mode:e,size:r}=(0,o.fstatSync)(t),n=!!(e&73)
if(r<=w)return{isExecutable:n,sha256:(0,y.hash)("sha256",(0,o.readFileSync)(t),"hex")}
const i=(0,y.createHash)("sha256"),a=Buffer.allocUnsafe(w)
for(let e=(0,o.readSync)(t,a);e>0;e=(0,o.readSync)(t,a))i.update(a.subarray(0,e))
return{isExecutable:n,sha256:i.digest("hex")}}finally{(0,o.closeSync)(t)}}function findIgnoreFile({folder:e,dockerfile:t}){const r=[...t===void 0?[]:[`${t}.dockerignore`],(0,a.join)(e,".dockerignore")].find(e=>(0,o.existsSync)(e)&&(0,o.statSync)(e).isFile())
return readIgnoreFile(r===void 0?"":(0,o.readFileSync)(r,"utf8"))}const k=1,x=new Set(["org.opencontainers.image.revision","org.opencontainers.image.created"])
function contentKey(e){const t=Object.entries(e.labels).filter(([e])=>!x.has(e)),r=JSON.stringify([k,e.context,e.dockerfile,e.target??null,e.platforms.toSorted(),sortedEntries(e.buildArgs),t.toSorted(byName),sortedEntries(e.contexts),sortedEntries(e.bases),e.secrets.toSorted(),e.provenance,e.period??null])
return(0,y.hash)("sha256",r,"hex").slice(0,20)}function keyTag(e){return`src-${e}`}function sortedEntries(e){return Object.entries(e).toSorted(byName)}function byName([e],[t]){return e<t?-1:e>t?1:0}var $=r(2801)
async function computeKeys(e,t){const r=new Map,n=new Map,keyOf=async o=>{const i=r.get(o.name)
if(i!==void 0)return i
const a=new Map
for(const t of Object.values(o.origin.build.contexts)){const r=targetGroup(e,t)
r!==void 0&&a.set(t,(await keyOf(r)).key)}const s=await computeKey(o,{sources:t,folders:n,targets:a})
r.set(o.name,s)
return s}
for(const t of e)await keyOf(t)
return r}function targetGroup(e,t){if(t.startsWith("target:"))return e.find(({images:e})=>e.some(({spec:e})=>e.name===t.slice(7)))}async function computeKey({origin:{build:e}},{sources:t,folders:r,targets:n}){const{inputs:i,nowMs:a,defaultPlatform:s}=t,c=(0,o.readFileSync)(e.dockerfile,"utf8"),u={context:remember(r,`${e.context}\n${e.dockerfile}`,()=>digestContext({folder:e.context,dockerfile:e.dockerfile})),dockerfile:(0,y.hash)("sha256",c,"hex"),target:e.target,platforms:e.platforms.length===0?[s]:e.platforms,buildArgs:e.buildArgs,labels:e.labels,contexts:Object.fromEntries(Object.entries(e.contexts).map(([e,t])=>[e,contextValue(t,{folders:r,targets:n})])),bases:await resolveBases(c,e,t.openEcr),secrets:i.secrets.map(({id:e})=>e),provenance:i.provenance??"",period:void 0}
if(i.maxAgeMs===void 0)return{key:contentKey(u),previous:void 0}
const d=Math.floor(a/i.maxAgeMs)
return{key:contentKey({...u,period:d}),previous:contentKey({...u,period:d-1})}}function contextValue(e,{folders:t,targets:r}){return(0,$.eK)(e)?remember(t,e,()=>digestContext({folder:e,dockerfile:void 0})):r.get(e)??e}function remember(e,t,r){const n=e.get(t)??r()
e.set(t,n)
return n}async function resolveBases(e,{buildArgs:t,contexts:r},n){const o=[...Object.values(t),...Object.values(r)]
if(!/\.dkr[.-]ecr[.-]/.test([e,...o].join("\n")))return{}
const i=Object.values(r).flatMap(e=>/^docker-image:\/\/(.+)$/.exec(e)?.[1]??[]),a={}
for(const r of[...await listBaseImages(e,t),...i]){const e=await resolveBase(r,n)
e!==void 0&&(a[r]=e)}return a}async function resolveBase(e,t){const[,r="",n="",o="latest"]=/^([^/]+)\/([^:@]+)(?::([^@]+))?$/.exec(e)??[],i=(0,b.TZ)(r)
if(i===void 0||(0,b.Bc)(o))return
const a=await t()
if(a.region!==i.region)return
const s=await a.readImages({repository:n,registryId:i.registryId,references:[o]})
return s?.get(o)?.digest}var T=r(1129),O=r(3603)
async function buildImages(e,t){const{inputs:r,world:n,signal:o,ecr:i}=t,a=secretEnvironment(r.secrets,n),s=await n.openDocker({signal:o}),c=childEnvironment(n.env,a),u=planBuilder(await probeDocker(s,c),{images:e.map(({group:e})=>e.name),platforms:[...new Set(e.flatMap(({group:e})=>e.origin.build.platforms))],cache:r.cache,provenance:r.provenance!==void 0,namedContexts:e.some(({group:e})=>Object.keys(e.origin.build.contexts).length>0)}),d=i===void 0?void 0:await openLogin(i,{builder:u,env:c,world:n})
try{const r=d?.host??"",n=await Promise.all(e.map(e=>buildTarget(e,{sources:t,builder:u,host:r}))),o=n.map(({target:e})=>e),i=new Map
for(const[t,{cacheTag:r}]of n.entries()){const n=e[t]?.group.name
n!==void 0&&r!==void 0&&i.set(n,r)}const a={run:s,env:d?.env??c,builder:u,orders:e,targets:o,sources:t,host:r}
return{...u.tool==="bake"?await bake(a):await buildOneByOne(a),cacheTags:i}}finally{d?.directory!==void 0&&(0,p.deleteLogin)(d.directory)}}function childEnvironment(e,t){const r=Object.entries(e).filter(([e])=>!e.startsWith("INPUT_"))
return{...Object.fromEntries(r),BUILDX_BAKE_ENTITLEMENTS_FS:"0",DOCKER_BUILDKIT:"1",...t}}async function openLogin(e,{builder:t,env:r,world:n}){const o=await e.authorize(),i=o.revealPassword()
n.mask(i)
n.mask(Buffer.from(`${o.username}:${i}`).toString("base64"))
const{host:a}=new URL(o.endpoint),s={buildx:t.buildx,env:r,tempDirectory:tempDirectory(n)},c=(0,p.X)({host:a,username:o.username,revealPassword:()=>i},s)
c.directory!==void 0&&n.saveState(T.m,c.directory)
return{...c,host:a}}function tempDirectory({run:e}){return e.runnerTemp===""?(0,i.tmpdir)():e.runnerTemp}async function buildTarget({group:e,pushTag:t,noCache:r},{sources:n,builder:o,host:i}){const{inputs:a,world:s,ecr:c,period:u}=n,d=e.origin.repository,l=a.cache==="auto"&&o.canExportCache,g=c!==void 0&&l?await c.describeRepository(d):void 0,p=cacheOptions({cache:c===void 0&&a.cache!=="gha"?"none":a.cache,canExport:o.canExportCache,isTagMutable:e=>g?.isTagMutable(e)??!0,repository:`${i}/${d}`,targetName:e.targetName,branches:(0,O.B)(s.run),period:u}),f=t===void 0?[]:e.repositories.map(e=>`${i}/${e}:${t}`)
return{target:{...plainTarget(e,n),references:f,cacheFrom:p.from,cacheTo:p.to,noCache:r,pull:r},cacheTag:p.imageTag}}function plainTarget(e,{inputs:t,groups:r}){const{context:n,dockerfile:o,target:i,platforms:a,buildArgs:s,labels:c,contexts:u}=e.origin.build,d=Object.entries(u).map(([e,t])=>{const n=targetGroup(r,t)
return[e,n===void 0?t:`target:${n.targetName}`]})
return{name:e.targetName,context:n,dockerfile:o,...i===void 0?{}:{target:i},platforms:a,args:s,labels:c,contexts:Object.fromEntries(d),secrets:t.secrets.map(({id:e},t)=>({id:e,env:`SLIPWAY_SECRET_${t}`})),references:[],cacheFrom:[],cacheTo:[],provenance:t.provenance,pull:!1,noCache:!1}}async function bake(e){const{orders:t,targets:r,sources:n,builder:i}=e,s=(0,o.mkdtempSync)((0,a.join)(tempDirectory(n.world),"slipway-bake-"))
try{const c=(0,a.join)(s,"metadata.json"),u=new Set(r.map(({name:e})=>e)),d=bakeDefinition({targets:r,dependencies:n.groups.filter(({targetName:e})=>!u.has(e)).map(e=>plainTarget(e,n)),buildx:i.buildx??""}),l=t.map(({group:e})=>e.name).join(", "),g=await runInGroup(e,{title:`docker buildx bake: ${l}`,args:bakeArguments(c),stdin:d})
if(g.exitCode!==0)return await refusedOrFailed(e,g)
const p=(0,o.existsSync)(c)?parseBakeMetadata((0,o.readFileSync)(c,"utf8")):new Map,f=t.flatMap(({group:e})=>{const t=p.get(e.targetName)
return t===void 0?[]:[[e.name,t]]})
return{digests:new Map(f),tagTaken:!1}}finally{(0,o.rmSync)(s,{recursive:!0,force:!0})}}async function buildOneByOne(e){let t=!1
for(const r of e.targets){const n={title:`docker build: ${r.name}`,args:dockerBuildArguments(r)},o=await runInGroup(e,n)
if(o.exitCode!==0)throw await describeBuildFailure(o.lines,e)
for(const n of r.references){const o=await runInGroup(e,{title:`docker push: ${r.name}`,args:["push",n]})
o.exitCode!==0&&({tagTaken:t}=await refusedOrFailed(e,o))}}return{digests:new Map,tagTaken:t}}async function refusedOrFailed(e,t){if(isTagImmutableFailure(t.lines))return{digests:new Map,tagTaken:!0}
throw await describeBuildFailure(t.lines,e)}async function runInGroup({run:e,env:t,sources:r},{title:n,args:o,stdin:i}){const{log:a}=r.world
return a.group(n,()=>a.foreignStream(r=>e({args:o,env:t,onLine:r,...i===void 0?{}:{stdin:i}})))}var S=r(5312),C=r(6958),I=r(1613),_=r(8235),B=r(5309)
async function buildOnly({inputs:e,world:t,signal:r,images:n}){const o=(0,I.EA)(n),i=o.map(e=>({group:e,pushTag:void 0,noCache:!1}))
e.dryRun||await buildImages(i,{inputs:e,world:t,signal:r,groups:o,ecr:void 0,period:void 0})
return n.map(({spec:t})=>({name:t.name,repository:t.repository,registryId:"",digest:"",action:e.dryRun?"planned":"built",tags:[],origin:""}))}async function buildAndPush(e){const{inputs:t,world:r,signal:n,images:o}=e,i=r.openEcr({signal:n})
i.catch(()=>{})
const a=(0,I.EA)(o),s=r.clock.now(),c=r.env.DOCKER_DEFAULT_PLATFORM??`linux/${process.arch==="x64"?"amd64":process.arch}`,u=await computeKeys(a,{inputs:t,nowMs:s,defaultPlatform:c,openEcr:()=>i}),d=await i,l={...e,ecr:d,groups:a,keys:u,nowMs:s},g=await readState(l)
return finish(l,{state:g,built:await buildMissing(l,g)})}function sourceTag({keys:e},t){return keyTag(e.get(t.name)?.key??"")}async function readState(e){const{inputs:t,world:r,ecr:n,groups:o,keys:i}=e,a=o.flatMap(t=>{const r=i.get(t.name)?.previous,n=[sourceTag(e,t),...r===void 0?[]:[keyTag(r)]],o=t.repositories.flatMap(e=>n.map(t=>[e,t])),a=t.images.flatMap(({spec:e,tags:t})=>t.map(t=>[e.repository,t]))
return o.concat(a)})
return(0,B.$)(n,(0,B.k)(a),{create:t.repositoryCreate,dryRun:t.dryRun,onCreate:e=>r.log.progress(`${e}: ${t.dryRun?"would be created":"created"} in ECR in ${n.region}`)})}async function buildMissing(e,t){const{inputs:r,world:n,groups:o}=e,i=new Map,a=[]
for(const s of o){const o=sourceTag(e,s),c=r.skip==="never"?void 0:(0,I.wy)(t,s,o)
if(c===void 0)a.push(s)
else{n.log.progress(`${s.name}: ${o} is in ${c.repository} already (${c.digest}); nothing to build`)
i.set(s.name,{image:c,action:"reused"})}}if(r.dryRun||a.length===0)return i
for(const[r,n]of await buildGroups(e,{state:t,missing:a}))i.set(r,n)
return i}async function buildGroups(e,{state:t,missing:r}){const{inputs:n,nowMs:o,world:i,keys:a}=e,s=n.maxAgeMs===void 0?void 0:Math.floor(o/n.maxAgeMs),c={...e,period:s},u=r.map(r=>{const n=a.get(r.name)?.previous,o=n!==void 0&&(0,I.wy)(t,r,keyTag(n))!==void 0
return{group:r,pushTag:pushTag(e,r),noCache:o}})
for(const{group:t}of u)i.log.progress(`${t.name}: ${sourceTag(e,t)} is not in the registry; building`)
const d=await buildImages(u,c)
return d.tagTaken?buildAfterRace(e,{orders:u,sources:c}):readBuilt(e,{orders:u,done:d,action:"built"})}function pushTag(e,t){const r=sourceTag(e,t)
if(e.inputs.skip==="content")return r
const{runId:n,runAttempt:o}=e.world.run
return`${r}-${n===""?e.nowMs:`${n}-${o}`}`}async function buildAfterRace(e,{orders:t,sources:r}){const n=await readBuilt(e,{orders:t,done:{digests:new Map,cacheTags:new Map},action:"reused",mayMiss:!0}),o=t.filter(({group:e})=>!n.has(e.name))
for(const t of n.keys())e.world.log.progress(`${t}: another run pushed the same content meanwhile; taking that`)
if(o.length===0)return n
const i=await buildImages(o,r)
for(const[t,r]of await readBuilt(e,{orders:o,done:i,action:"built"}))n.set(t,r)
return n}async function readBuilt(e,t){const referenceOf=({group:e,pushTag:r})=>t.done.digests.get(e.name)??r??"",r=t.orders.map(e=>[e.group.origin.repository,referenceOf(e)]),n=await(0,B.$)(e.ecr,(0,B.k)(r),{create:!1,dryRun:!1,onCreate:()=>{}}),o=new Map
for(const e of t.orders){const r=n.get(e.group.origin.repository)?.get(referenceOf(e))
if(r!==void 0)o.set(e.group.name,{image:r,action:t.action,cacheTag:t.done.cacheTags.get(e.group.name)})
else if(t.mayMiss!==!0)throw pushNotFound(e)}return o}function pushNotFound({group:e,pushTag:t}){return new n.lZ({code:"push-not-found",message:`Docker said that ${e.name} was pushed, but ${e.origin.repository}:${t??""} is not in the registry.`,fix:"Check that DOCKER_HOST and the current buildx builder push to the registry of this account and region, then run the job again."})}async function finish(e,{state:t,built:r}){const{inputs:n,images:o,ecr:i}=e,a=[]
for(const o of e.groups){const i=r.get(o.name)
if(i!==void 0){i.action!=="reused"||n.dryRun||await spread(e,{group:o,state:t,image:i.image})
for(const e of o.images)a.push({tagged:e,image:{...i.image,repository:e.spec.repository}})}}const s=await(0,_.T)(i,a,{state:t,dryRun:n.dryRun})
await putCacheTags(e,r)
return o.map(t=>describeOutcome(e,{tagged:t,built:r,tags:s.get(t.spec.name)}))}async function putCacheTags({ecr:e,world:t},r){for(const[o,{image:i,cacheTag:a}]of r)if(a!==void 0)try{await(0,S.g)(e,{repository:i.repository,tag:a,image:i})}catch(e){if(!(e instanceof n.lZ&&e.code==="tag-immutable"))throw e
t.log.info(`${o}: no layer cache is kept, because tags of ${i.repository} are immutable; exclude \`cache-*\`.`)}}async function spread(e,{group:t,state:r,image:n}){const{ecr:o,world:i,signal:a}=e,s=sourceTag(e,t),c=t.repositories.filter(e=>e!==n.repository&&!r.get(e)?.has(s))
for(const e of c){await(0,C.hl)({ecr:o,world:i,signal:a,image:n,repository:e})
await(0,S.g)(o,{repository:e,tag:s,image:n})}}function describeOutcome(e,{tagged:t,built:r,tags:n}){const{spec:o}=t,i=e.groups.find(({images:e})=>e.includes(t)),a=i===void 0?"":sourceTag(e,i),s=i===void 0?void 0:r.get(i.name)
return{name:o.name,repository:o.repository,registryId:s?.image.registryId??"",digest:s?.image.digest??"",action:s?.action??"planned",tags:n??t.tags.map(e=>({tag:e,outcome:"planned"})),origin:a}}}),6958:((e,t,r)=>{r.d(t,{G:()=>openCopy,c7:()=>copyFrom,hl:()=>copyWithin})
var n=r(4316),o=r(7067),i=r(6110)
async function copyWithin(e){return copyFrom(e,{api:e.ecr,registryId:void 0})}async function copyFrom(e,t){const{world:r,image:o,repository:a}=e,s=r.clock.now(),c=await(0,n.L)({...await openCopy(e,t),image:o}),u=(0,i.a)(r.clock.now()-s)
r.log.progress(`${a}: copied ${o.digest} from ${o.repository} in ${u} (${c.manifests} manifests, ${c.mountedBlobs} blobs linked, ${c.sentBlobs} sent: ${c.sentBytes} bytes)`)
return c}async function openCopy({ecr:e,world:t,signal:r,image:n,repository:i},a){const s=await e.authorize()
t.mask(s.revealPassword())
const c=a.registryId===void 0,u=c?s:await a.api.authorize(a.registryId)
t.mask(u.revealPassword())
const d=(0,o.TZ)(new URL(s.endpoint).host),l=c||d!==void 0&&d.registryId===a.registryId&&d.region===a.api.region
return{source:{api:a.api,repository:n.repository,...a.registryId===void 0?{}:{registryId:a.registryId},blobs:await t.openBlobs({authorization:u,signal:r})},target:{api:e,repository:i,blobs:await t.openBlobs({authorization:s,signal:r})},canMount:l,clock:t.clock,signal:r}}}),8235:((e,t,r)=>{r.d(t,{T:()=>putTags})
var n=r(310),o=r(5312)
async function putTags(e,t,{state:r,dryRun:i}){const a=t.flatMap(({tagged:e,image:t})=>e.tags.map(r=>({name:e.spec.name,tag:r,image:t}))),s=await(0,n.$)(a,async({name:t,tag:n,image:a})=>{const s=r.get(a.repository)?.get(n)
return s?.digest===a.digest?{name:t,tag:n,outcome:"already-there"}:i?{name:t,tag:n,outcome:"planned"}:{name:t,tag:n,outcome:await(0,o.g)(e,{repository:a.repository,tag:n,image:a})}}),c=new Map(t.map(({tagged:e})=>[e.spec.name,[]]))
for(const{name:e,tag:t,outcome:r}of s)c.get(e)?.push({tag:t,outcome:r})
return c}}),5309:((e,t,r)=>{r.d(t,{$:()=>readRegistryState,k:()=>stateQuery})
var n=r(310),o=r(6456)
async function readRegistryState(e,t,r){const i=new Map,a=[]
await(0,n.$)([...t],async([t,r])=>{const n=await e.readImages({repository:t,references:[...r]})
n===void 0&&a.push(t)
i.set(t,n??new Map)})
if(a.length>0&&!r.create)throw(0,o.l)(a.toSorted(),e.region)
for(const t of a){r.dryRun||await e.createRepository(t)
r.onCreate(t)}return i}function stateQuery(e){const t=new Map
for(const[r,n]of e)t.set(r,(t.get(r)??new Set).add(n))
return t}}),9562:((e,t,r)=>{r.d(t,{X:()=>loginEnvironment,deleteLogin:()=>deleteLogin})
var n=r(3024),o=r(6760),i=r(4214),a=r(2084)
const s="slipway-registry-login-",c=i._H3({auths:i.lqM(i.g1P(i.YjP(),i.L5J()),{}),credHelpers:i.lqM(i.g1P(i.YjP(),i.YjP()),{})})
function loginEnvironment(e,{buildx:t,env:r,tempDirectory:i}){const c=Buffer.from(`${e.username}:${e.revealPassword()}`).toString("base64")
if(t!==void 0&&(0,a.du)(t,"0.29.0")){const t=parseConfig(r.DOCKER_AUTH_CONFIG),n=JSON.stringify({...t,auths:{...t.auths,[e.host]:{auth:c}}})
return{env:{...r,DOCKER_AUTH_CONFIG:n},directory:void 0}}const u=r.DOCKER_CONFIG??(0,o.join)(r.HOME??"",".docker"),d=(0,n.mkdtempSync)((0,o.join)(i,s)),l=parseConfig(readIfThere((0,o.join)(u,"config.json"))),g={...l,auths:{...l.auths,[e.host]:{auth:c}},credHelpers:{...l.credHelpers,[e.host]:""}};(0,n.writeFileSync)((0,o.join)(d,"config.json"),JSON.stringify(g),{mode:384})
for(const e of["cli-plugins","contexts"])(0,n.existsSync)((0,o.join)(u,e))&&(0,n.symlinkSync)((0,o.join)(u,e),(0,o.join)(d,e))
const p=r.BUILDX_CONFIG??(0,o.join)(u,"buildx")
return{env:{...r,DOCKER_CONFIG:d,BUILDX_CONFIG:p},directory:d}}function deleteLogin(e){(0,o.basename)(e).startsWith(s)&&(0,n.rmSync)(e,{recursive:!0,force:!0})}function parseConfig(e){const t=i.xLC(i.FsL(i.YjP(),i.qFJ(),c),e??"{}")
return t.success?t.output:{auths:{},credHelpers:{}}}function readIfThere(e){return(0,n.existsSync)(e)?(0,n.readFileSync)(e,"utf8"):void 0}}),2084:((e,t,r)=>{r.d(t,{Ou:()=>parseBuildxVersion,du:()=>isAtLeast,kt:()=>parseDockerVersion,nD:()=>parseBuilderDriver,vF:()=>isContainerdStore})
var n=r(4214)
function parseVersion(e){const[t]=/\d+\.\d+(?:\.\d+)?/.exec(e)??[]
return t?.split(".").map(Number)}function isAtLeast(e,t){const r=parseVersion(e)??[],n=parseVersion(t)??[]
for(let e=0;e<Math.max(r.length,n.length);e+=1){const t=(r[e]??0)-(n[e]??0)
if(t!==0)return t>0}return!0}const o=n.Ikc({Client:n.NpB(n.lqM(n.Ikc({Version:n.YjP()})),void 0),Server:n.NpB(n.cl6(n.Ikc({Version:n.YjP()})),void 0)})
function parseDockerVersion(e){const t=e.split("\n").find(e=>e.startsWith("{"))??"{}",r=n.xLC(n.FsL(n.YjP(),n.qFJ(),o),t)
return r.success?{client:r.output.Client?.Version,server:r.output.Server?.Version}:{client:void 0,server:void 0}}function parseBuildxVersion(e){return/buildx\s+v?(\d+\.\d+\.\d+\S*)/.exec(e)?.[1]}function parseBuilderDriver(e){return/^Driver:\s*(\S+)/m.exec(e)?.[1]}function isContainerdStore(e){return e.includes("io.containerd.snapshotter")}}),310:((e,t,r)=>{r.d(t,{$:()=>mapEcr})
async function mapConcurrently({items:e,atOnce:t},r){const n=[],o=[],i=e.entries()
await Promise.all(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of i){if(o.length>0)return
try{n[e]=await r(t)}catch(e){o.push(e)}}}))
if(o.length>0)throw o[0]
return n}const n=8
function mapEcr(e,t){return mapConcurrently({items:e,atOnce:n},t)}}),4316:((e,t,r)=>{r.d(t,{L:()=>copyImage})
var n=r(9444),o=r(9973),i=r(310),a=r(707),s=r(9380)
async function copyImage(e){const t=await readParts(e,e.image),r=[...new Set(t.flatMap(({manifest:e})=>(0,s.N)(e).blobs))],n=await(0,i.$)(r,t=>copyBlob(e,t))
for(const r of t)await e.target.api.putImage({repository:e.target.repository,image:r})
return{manifests:t.length,mountedBlobs:n.filter(e=>e==="mounted").length,sentBlobs:n.filter(e=>typeof e=="number").length,sentBytes:n.reduce((e,t)=>e+(typeof t=="number"?t:0),0)}}async function readParts(e,t){const{children:r}=(0,s.N)(t.manifest)
if(r.length===0)return[t]
const{source:n}=e,o=await n.api.readImages({repository:n.repository,...n.registryId===void 0?{}:{registryId:n.registryId},references:r}),i=[]
for(const a of r){const r=o?.get(a)
if(r===void 0)throw partMissing(n.repository,t.digest,a)
i.push(...await readParts(e,r))}return[...i,t]}function partMissing(e,t,r){return new o.lZ({code:"image-parts-missing",message:`The index ${t} in ${e} names the platform image ${r}, which is not in that repository.`,fix:"A lifecycle policy has likely deleted it as untagged: build the image again, and let the policy keep untagged images longer."})}async function copyBlob(e,t){const{source:r,target:o,clock:i,signal:s}=e,c={repository:o.repository,digest:t}
return(0,n.L)({clock:i,signal:s,attempts:4,baseMs:500,capMs:8e3,shouldRetry:a.W},async()=>{if(await o.blobs.hasBlob(c))return"there"
if(e.canMount&&await o.blobs.mountBlob(c,r.repository))return"mounted"
const n=await r.blobs.openBlob({repository:r.repository,digest:t})
await o.blobs.uploadBlob(c,n)
return n.sizeBytes})}}),707:((e,t,r)=>{r.d(t,{W:()=>isTransientRegistryError,blobStore:()=>blobStore})
var n=r(9448),o=r(4708),i=r(8321),a=r(6466),s=r(9973)
function blobStore({authorization:e,signal:t}){const r={authorization:e,signal:t}
return{hasBlob:e=>hasBlob(r,e),mountBlob:(e,t)=>mountBlob(r,e,t),openBlob:e=>openBlob(r,e),uploadBlob:(e,t)=>uploadBlob(r,e,t)}}async function hasBlob(e,{repository:t,digest:r}){const n=new URL(`/v2/${t}/blobs/${r}`,e.authorization.endpoint),o=await exchange(e,{method:"HEAD",url:n})
o.resume()
if(o.statusCode===200||o.statusCode===307)return!0
if(o.statusCode===404)return!1
throw await refusal(o,`HEAD ${n.pathname}`)}async function mountBlob(e,t,r){const n=new URL(`/v2/${t.repository}/blobs/uploads/`,e.authorization.endpoint)
n.searchParams.set("mount",t.digest)
n.searchParams.set("from",r)
const o=await exchange(e,{method:"POST",url:n,headers:{"content-length":0}})
if(o.statusCode!==201&&o.statusCode!==202)throw await refusal(o,`POST ${n.pathname}`)
o.resume()
return o.statusCode===201}async function openBlob(e,{repository:t,digest:r}){let n=new URL(`/v2/${t}/blobs/${r}`,e.authorization.endpoint)
for(let t=0;t<=5;t+=1){const t=await exchange(e,{method:"GET",url:n}),{location:r}=t.headers
if(t.statusCode===200)return{stream:t,sizeBytes:Number(t.headers["content-length"])}
if(r===void 0||![302,303,307,308].includes(t.statusCode??0))throw await refusal(t,`GET ${n.pathname}`)
t.resume()
n=new URL(r,n)}throw new s.lZ({code:"registry-refused",message:`The registry sends ${t}@${r} from redirect to redirect.`,fix:"Check the network between the runner and Amazon S3 (proxy, VPC endpoint), then run the job again."})}async function uploadBlob(e,{repository:t,digest:r},n){const o=new URL(`/v2/${t}/blobs/uploads/`,e.authorization.endpoint),i=await follow(e,{method:"POST",url:o,headers:{"content-length":0}},[202]),a={"content-type":"application/octet-stream","content-length":n.sizeBytes},s=await follow(e,{method:"PATCH",url:i,headers:a,body:n.stream},[202])
s.searchParams.set("digest",r)
await follow(e,{method:"PUT",url:s,headers:{"content-length":0}},[201,204])}async function follow(e,t,r){const n=await exchange(e,t)
if(!r.includes(n.statusCode??0))throw await refusal(n,`${t.method} ${t.url.pathname}`)
n.resume()
return new URL(n.headers.location??t.url.href,t.url)}async function exchange({authorization:e,signal:t},{method:r,url:i,headers:s,body:c}){const u=i.protocol==="http:"?n.request:o.request,d=Buffer.from(`${e.username}:${e.revealPassword()}`).toString("base64"),l=i.origin===new URL(e.endpoint).origin
try{return await new Promise((e,n)=>{const o=u(i,{method:r,headers:{...s,...l?{authorization:`Basic ${d}`}:{}},signal:t,timeout:6e4})
o.on("response",e)
o.on("error",n)
o.on("timeout",()=>o.destroy(new Error("no answer for 60 seconds")))
c===void 0?o.end():(0,a.pipeline)(c,o).catch(n)})}catch(e){if(t.aborted&&t.reason instanceof Error)throw t.reason
throw unreachable(i.host,e)}}function unreachable(e,t){return new s.lZ({code:"registry-unreachable",message:`The registry ${e} could not be reached: ${(0,s.bD)(t)}`,fix:"Check the network of the runner (proxy, VPC endpoints ecr.dkr and s3), then run the job again: what is copied stays copied.",cause:t})}async function refusal(e,t){const r=(await(0,i.text)(e).catch(()=>"")).slice(0,500)
return new s.lZ({code:"registry-refused",message:`The registry answered ${t} with ${e.statusCode??0}: ${r===""?"no text":r}`,fix:isPassingStatus(e.statusCode??0)?"The registry has trouble of its own or limits the rate: run the job again a little later; what is copied stays copied.":"Give the role ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer (source) and ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload (target); in another account the repository policy of the source must allow it too. Then run the job again."})}function isPassingStatus(e){return e===429||e>=500}function isTransientRegistryError(e){return e instanceof s.lZ&&(e.code==="registry-unreachable"||e.code==="registry-refused"&&/ with (?:429|5\d\d): /.test(e.message))}}),9380:((e,t,r)=>{r.d(t,{N:()=>parseManifest})
var n=r(4214)
const o=n.Ikc({digest:n.YjP(),mediaType:n.lqM(n.YjP(),"")}),i=n.Ikc({mediaType:n.lqM(n.YjP()),manifests:n.lqM(n.YOg(o),[]),config:n.lqM(o),layers:n.lqM(n.YOg(o),[])})
function parseManifest(e){const{mediaType:t,manifests:r,config:o,layers:a}=n.qgA(n.FsL(n.YjP(),n.qFJ(),i),e),s=a.filter(e=>!/foreign|nondistributable/.test(e.mediaType))
return{mediaType:t??"application/vnd.oci.image.manifest.v1+json",children:r.map(({digest:e})=>e),blobs:[...new Set([...o===void 0?[]:[o],...s].map(({digest:e})=>e))]}}}),5312:((e,t,r)=>{r.d(t,{g:()=>putTag})
var n=r(9973)
async function putTag(e,{repository:t,tag:r,image:o}){const i=await e.putImage({repository:t,image:o,tag:r})
if(i!=="tag-taken")return i
const a=await e.readImages({repository:t,references:[r]}),s=a?.get(r)
if(s?.digest===o.digest)return"already-there"
throw new n.lZ({code:"tag-immutable",message:`The tag ${r} of the immutable repository ${t} names ${s?.digest??"another image"}; it cannot be moved to ${o.digest}.`,fix:"Use a tag that is new for each image (`sha-{sha7}`), or exclude moving tags from immutability: IMMUTABLE_WITH_EXCLUSION with a filter for this tag."})}}),6456:((e,t,r)=>{r.d(t,{l:()=>repositoryMissing})
var n=r(9973)
function repositoryMissing(e,t){const[r=""]=e,o=e.length===1?`The repository ${r} does`:`The repositories ${e.join(", ")} do`
return new n.lZ({code:"repository-missing",message:`${o} not exist in ECR in ${t}.`,fix:`Create each (\`aws ecr create-repository --repository-name ${r} --region ${t}\`), or set the input \`repository-create: true\`; or correct its name, the region, or the account of the role.`})}})}

