"use strict"
exports.id=616
exports.ids=[616]
exports.modules={6507:((e,t,n)=>{n.r(t)
n.d(t,{planForChecks:()=>planForChecks})
var o=n(6760)
function fileTree({paths:e,readText:t}){const n=new Set(e),o=new Map([[".",[]]])
for(const t of e){const e=t.lastIndexOf("/")
filesOf(o,e===-1?".":t.slice(0,e)).push(t.slice(e+1))}const s=new Map
return{paths:e,has:e=>n.has(e),hasFolder:e=>o.has(e),filesIn:e=>o.get(e)??[],readText:e=>{const n=s.get(e)??t(e)
s.set(e,n)
return n}}}function filesOf(e,t){const n=e.get(t)
if(n!==void 0)return n
const o=[]
e.set(t,o)
filesOf(e,file_tree_parentOf(t))
return o}function file_tree_parentOf(e){const t=e.lastIndexOf("/")
return t===-1?".":e.slice(0,t)}function file_tree_foldersUp(e){const t=[e]
for(let n=e;n!==".";){n=file_tree_parentOf(n)
t.push(n)}return t}function file_tree_inFolder(e,t){return e==="."?t:`${e}/${t}`}function isWithin(e,t){return t==="."||e===t||e.startsWith(`${t}/`)}function resolveFrom(e,t){const n=o.posix.join(e,t).replace(/\/+$/,"")
if(n!==".."&&!n.startsWith("../")&&!n.startsWith("/"))return n===""?".":n}var s=n(5180)
function anyOf(e){if(e.length===0)return()=>!1
const t=e.map(e=>plainGlob(e)||"**")
return s([...t,...t.map(e=>`${e}/**`)],{dot:!0})}function workspaceTest(e,t=[]){const n=e.filter(e=>!e.startsWith("!")).map(plainGlob).filter(Boolean),o=[...e.filter(e=>e.startsWith("!")).map(e=>e.slice(1)),...t].map(plainGlob).filter(Boolean)
if(n.length===0)return()=>!1
const a=s(n,{dot:!0}),r=o.length===0?()=>!1:s(o,{dot:!0})
return e=>a(e)&&!r(e)}function plainGlob(e){const t=e.replace(/^(?:\.?\/)+/,"").replace(/\/+$/,"")
return t==="."?"":t}function fixedPart(e){const{base:t}=s.scan(e)
return t.replace(/\/+$/,"")}const a={node:/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/,python:/\.pyi?$/},r=/(?:^|\/)(?:\.[^/]+|[\w-]+\.(?:config|preset|setup|workspace)\.[cm]?[jt]s|conftest\.py|noxfile\.py|setup\.py)$/
function sourceLanguage(e){if(!r.test(e))return a.python.test(e)?"python":a.node.test(e)?"node":void 0}const i=/(?:^|\/)(?:[^/]+\.(?:md|markdown|rst|adoc|asciidoc)|(?:LICEN[CS]E|NOTICE|AUTHORS|CONTRIBUTORS|CODEOWNERS)(?:[.-][^/]*)?)$/i
function isProse(e){return i.test(e)}const l=/^(?:docs?\/|\.(?:github|gitlab|circleci|vscode|idea|devcontainer|husky|changeset)\/|\.git(?:ignore|attributes|modules|-blame-ignore-revs)$|\.mailmap$)/
function countsForRoot(e){return!isProse(e)&&!l.test(e)}const c=new Set(["package-lock.json","npm-shrinkwrap.json","pnpm-lock.yaml","yarn.lock","bun.lock","bun.lockb","uv.lock","poetry.lock","package.json","pnpm-workspace.yaml","pyproject.toml"]),f={node:new RegExp(`^(?:${[String.raw`[\w-]+\.config\.(?:[cm]?[jt]s|json)`,String.raw`\.(?:eslint|prettier|oxlint|oxfmt|babel|mocha|nyc|stylelint|swc)(?:rc|ignore)(?:\.\w+)?`,String.raw`[jt]sconfig(?:[.-].+)?\.json`,String.raw`(?:jest|vitest)\.(?:preset|setup|workspace)\.(?:[cm]?[jt]s|json)`,String.raw`biome\.jsonc?|(?:turbo|nx|lerna|rush)\.jsonc?`,String.raw`\.npmrc|\.yarnrc(?:\.yml)?|\.pnpmfile\.[cm]?js|bunfig\.toml|\.nvmrc|\.node-version`].join("|")})$`),python:new RegExp(`^(?:${[String.raw`\.?(?:ruff|uv|poetry|pytest)\.toml|pyproject\.toml`,String.raw`\.?(?:mypy|pytest|tox)\.ini|setup\.cfg|pyrightconfig\.json`,String.raw`\.flake8|\.?pylintrc|\.isort\.cfg|\.coveragerc|conftest\.py|noxfile\.py|\.python-version`].join("|")})$`),both:/^(?:\.editorconfig|\.tool-versions|\.?mise\.toml)$/}
function sharedReason(e){const t=file_tree_parentOf(e),n=t==="."?e:e.slice(t.length+1),o=c.has(n)?t:patchedInstallation(e),s=ecosystemOf(n)
if(o!==void 0||s!==void 0)return a=>o!==void 0&&a[p[n]??"node"]?.folder===o?`installs from ${e}`:(s==="both"||s!==void 0&&a[s]!==void 0)&&isWithin(a.path,t)?`uses ${e}`:void 0}const p={"uv.lock":"python","poetry.lock":"python","pyproject.toml":"python"}
function ecosystemOf(e){return["node","python","both"].find(t=>f[t].test(e))}function patchedInstallation(e){const t=/^(?:(.*)\/)?(?:\.yarn\/(?:patches|plugins|releases)|patches)\/[^/]+$/.exec(e)
return t===null?void 0:t[1]??"."}const d=new Set(["node_modules","bower_components","site-packages","vendor","vendored","third_party","third-party","dist","build","out","target","coverage","fixtures","__fixtures__","testdata","test-data","test_data","__mocks__","mocks","__snapshots__","examples","example","samples","sample","demos","demo","templates","template"])
function skippedPart(e,t=""){if(e===".")return
const n=t.split("/"),o=n.some(e=>e.startsWith("."))
return e.split("/").find(e=>e.startsWith(".")?!o:d.has(e)&&!n.includes(e))}function findAffected(e,t,n){const o=findSharedByAll(t,n),s=findDeleted(e,t),a={own:new Map,direct:new Map,sources:new Set},r=toucher(e,{found:a,deleted:new Set(s),rules:n}),i=t.filter(({path:e})=>!r(e)).length
for(const t of missingNeeds(e,s)){note(a.direct,t.folder,t.reason)
a.sources.add(t.folder)}const l=findDependents(e,a.sources),c=e.components.flatMap(e=>{const t=[...count(a.own.get(e.path)??0),...o===void 0?[]:[`${o} is shared by all`],...a.direct.get(e.path)??[],...l.get(e.path)??[]]
return t.length===0?[]:[[e.path,t]]})
return{reasons:new Map(c),sharedByAll:o,deleted:s,unowned:i}}function count(e){return e===0?[]:[e===1?"1 file":`${e} files`]}function findSharedByAll(e,{shared:t,config:n}){const o=anyOf(t)
return e.find(({path:e})=>e===n||o(e))?.path}const u=/(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py)$/
function findDeleted({packages:e},t){const n=t.filter(({path:e,isDeleted:t})=>t&&u.test(e)).map(({path:e})=>file_tree_parentOf(e))
return[...new Set(n)].filter(t=>!e.all.has(t)&&skippedPart(t)===void 0).toSorted()}function toucher(e,{found:t,deleted:n,rules:o}){const{components:s,ownerOf:a}=e,r=new Set(s.map(({path:e})=>e)),i=needFinder(e,o)
return e=>{const o=touchOwn(e,{found:t,paths:r,deleted:n,ownerOf:a}),l=new Map
for(const[n,o]of i(e)){l.set(n,`depends on ${o}`)
t.sources.add(n)}const c=sharedReason(e)
for(const t of c===void 0?[]:s){const n=t.path===a(e)?void 0:c?.(t)
n!==void 0&&l.set(t.path,n)}for(const[e,n]of l)note(t.direct,e,n)
return o||l.size>0}}function needFinder({links:e},{chosen:t}){const n=t.flatMap(({path:e,dependsOn:t=[]})=>t.map(t=>({folder:e,glob:t,test:anyOf([t])})))
return t=>[...n.filter(({test:e})=>e(t)).map(({folder:e,glob:t})=>[e,t]),...[t,...file_tree_foldersUp(file_tree_parentOf(t))].flatMap(t=>[...e.watched.get(t)??[]].map(e=>[e,t]))]}function touchOwn(e,{found:t,paths:n,deleted:o,ownerOf:s}){const a=file_tree_foldersUp(file_tree_parentOf(e)),r=s(e),isGone=e=>o.has(e)&&!n.has(e)
if(a.some(e=>isGone(e)&&(r===void 0||isWithin(e,r))))return!1
if(r===void 0||r==="."&&!countsForRoot(e))return!1
isProse(e)||t.sources.add(r)
const i=a.find(e=>n.has(e))
if(i===void 0||i==="."&&!countsForRoot(e))return!1
t.own.set(i,(t.own.get(i)??0)+1)
isProse(e)||t.sources.add(i)
return!0}function note(e,t,n){const o=e.get(t)
o===void 0?e.set(t,new Set([n])):o.add(n)}function missingNeeds({links:e},t){return t.length===0?[]:[...e.missing].flatMap(([e,t])=>[...t].map(t=>({folder:t,reason:`depends on ${e}, which is not there any more`})))}function findDependents({links:e},t){const n=new Map,o=new Map([...t].map(e=>[e,e])),s=[...t].toSorted()
for(const t of s)for(const a of[...e.dependents.get(t)??[]].toSorted()){if(o.has(a))continue
const e=o.get(t)??t
o.set(a,e)
n.set(a,[e===t?`depends on ${t}`:`depends on ${e} through ${t}`])
s.push(a)}return n}var m=n(4248)
function listContextSources(e){const t=m.DockerfileParser.parse(e).getInstructions().flatMap(e=>sourcesOf(e)).map(e=>plainSource(e))
return t.some(e=>["",".","*","**"].includes(e)||e.includes("$"))||t.length===0?void 0:[...new Set(t)]}function plainSource(e){return o.posix.normalize(`/${e}`).slice(1).replace(/\/+$/,"")}function sourcesOf(e){const t=e.getKeyword().toUpperCase()
return t==="RUN"?mountedSources(e):t==="ONBUILD"?/^\s*ONBUILD\s+(?:COPY|ADD)\b/i.test(e.getTextContent())?["."]:[]:t!=="COPY"&&t!=="ADD"||e instanceof m.JSONInstruction&&e.getFlags().some(e=>e.getName()==="from")?[]:readWords(e).slice(0,-1).filter(e=>!/^(?:https?|git):|^git@|^<</.test(e))}function mountedSources(e){return[...e.getTextContent().matchAll(/--mount=(\S+)/g)].flatMap(([,e=""])=>{const t=new Map(e.split(",").map(e=>[e.split("=")[0]??"",e.split("=")[1]??""]))
return(t.get("type")??"bind")!=="bind"||t.has("from")?[]:[t.get("source")??t.get("src")??"."]})}function readWords(e){const t=e.getRange().start.line,n=e.getArguments(),o=(n.some(e=>e.getValue().startsWith("<<"))?n.filter(e=>e.getRange().start.line===t):n).map(e=>e.getValue())
return o[0]?.startsWith("[")!==!0?o.filter(e=>!e.startsWith("--")):readJsonWords(e.getTextContent())}function readJsonWords(e){const[t=""]=/\[[^]*\]/.exec(e.replaceAll(/[\\`][ \t]*\r?\n/g," "))??[]
try{const e=JSON.parse(t)
if(Array.isArray(e))return e.map(String)}catch(e){if(!(e instanceof SyntaxError))throw e}return[".",""]}var h=n(4672)
function readIgnoreFile(e){const t=e.replaceAll(/\\.|[+(){}|]/g,e=>e.length===1?`\\${e}`:e),n=h.default({ignorecase:!1}).add(t.replace(/^\uFEFF/,""))
return{ignores:e=>{try{return n.ignores(e)}catch(e){if(e instanceof SyntaxError)return!1
throw e}},hasExceptions:/^\s*!/m.test(e)}}function namedContexts({contexts:e={}}){return Object.values(e).filter(e=>!/^[\w+-]+:/.test(e)).flatMap(e=>resolveFrom(".",e)??[])}async function imageFinder(e,t){const n=await Promise.all(Object.entries(t).filter(([,{context:e}])=>e!==void 0).map(async([t,n])=>({name:t,test:await readBuild(e,n)})))
return e=>n.filter(({test:t})=>t(e)).map(({name:e})=>e)}async function readBuild(e,t){const n=resolveFrom(".",t.context??".")??".",o=resolveFrom(n,t.dockerfile??"Dockerfile")??"Dockerfile",s=e.has(o)?listContextSources(await e.readText(o)):void 0,a=s&&anyOf(s),r=[`${o}.dockerignore`,file_tree_inFolder(n,".dockerignore")].find(t=>e.has(t)),i=r===void 0?()=>!1:readIgnoreFile(await e.readText(r)).ignores,l=namedContexts(t)
return e=>{if(e===o||e===r||l.some(t=>isWithin(e,t)))return!0
if(!isWithin(e,n)||n==="."&&!countsForRoot(e))return!1
const t=n==="."?e:e.slice(n.length+1)
return(a===void 0||a(t))&&!i(t)}}const g=/^(?:dev|devel|development|local|test|tests|testing|debug|ci|base|builder)$/i
async function findImages(e){const t=e.paths.filter(e=>dockerfileLabel(e)!==void 0&&skippedPart(file_tree_parentOf(e))===void 0),n={},o=[]
for(const s of t){const t=dockerfileLabel(s)??"",a=g.test(t)?{reason:`a Dockerfile for \`${t}\``}:await planContext(e,s)
"reason"in a?o.push({path:s,reason:a.reason}):n[freeName(n,s,t)]=a}return{images:n,leftOut:o}}const w=/\.(?:[cm]?[jt]sx?|py|go|rs|rb|sh|json|ya?ml|toml|md|txt|j2|jinja2?|tmpl|tpl|erb|dockerignore)$/i
function dockerfileLabel(e){const t=e.slice(e.lastIndexOf("/")+1),n=/^(?:(.+)\.)?[Dd]ockerfile(?:\.(.+))?$/.exec(t)
return n===null||w.test(t)?void 0:n[1]??n[2]??""}async function planContext(e,t){const n=listContextSources(await e.readText(t))??[],o=file_tree_parentOf(t),missing=t=>n.find(n=>!holds(e,t,n))
return missing(o)===void 0?{context:o,dockerfile:t.slice(t.lastIndexOf("/")+1)}:missing(".")===void 0?{context:".",dockerfile:t}:{reason:`copies \`${missing(o)??""}\`, which is not in the repository`}}function holds(e,t,n){const o=file_tree_inFolder(t,n)
if(!/[*?[]/.test(n))return e.has(o)||e.hasFolder(o)
const s=anyOf([o])
return e.paths.some(e=>isWithin(e,t)&&s(e))}function freeName(e,t,n){const o=file_tree_parentOf(t),s=plain(n||(o==="."?"app":o.split("/").at(-1)??o)),a=plain(`${o==="."?"":o}-${n}`),r=Object.hasOwn(e,s)?a:s
let i=r
for(let t=2;Object.hasOwn(e,i);t+=1)i=`${r}-${t}`
return i}function plain(e){return e.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-+|-+$/g,"")||"image"}function nameComponents(e){const t=new Set(e.flatMap(({name:e})=>e??[])),n=new Map
for(const{path:t,name:o}of e)o===void 0&&n.set(component_names_short(t),(n.get(component_names_short(t))??0)+1)
return new Map(e.map(({path:e,name:o})=>{if(o!==void 0)return[e,o]
const s=n.get(component_names_short(e))===1?component_names_short(e):component_names_plain(e)
return[e,claim(t,s)]}))}function component_names_short(e){return component_names_plain(e.split("/").at(-1)??e)}function claim(e,t){let n=t
for(let o=2;e.has(n);o+=1)n=`${t}-${o}`
e.add(n)
return n}function component_names_plain(e){return e==="."?"root":e.replaceAll(/[^A-Za-z0-9@._/+-]+/g,"-").slice(-100)}async function findNodeVersionFile(e,{tree:t,packages:n}){for(const o of file_tree_foldersUp(e)){const e=[".nvmrc",".node-version"].find(e=>t.has(file_tree_inFolder(o,e)))
if(e!==void 0)return file_tree_inFolder(o,e)
const s=n.all.get(o)?.node
if(s?.nodeVersion==="pinned")return s.file
if(await toolVersionsName(t,o,/^nodejs\s/m))return file_tree_inFolder(o,".tool-versions")}return file_tree_foldersUp(e).map(e=>n.all.get(e)?.node).find(e=>e?.nodeVersion==="bounded")?.file}async function findPythonVersionFile(e,{tree:t,packages:n}){for(const n of file_tree_foldersUp(e)){if(t.has(file_tree_inFolder(n,".python-version")))return file_tree_inFolder(n,".python-version")
if(await toolVersionsName(t,n,/^python\s/m))return file_tree_inFolder(n,".tool-versions")}const o=file_tree_foldersUp(e).find(e=>n.all.get(e)?.python?.isPythonBounded===!0)
return o===void 0?void 0:file_tree_inFolder(o,"pyproject.toml")}async function toolVersionsName(e,t,n){const o=file_tree_inFolder(t,".tool-versions")
return e.has(o)&&n.test(await e.readText(o))}const y=[{name:"package-lock.json",manager:"npm"},{name:"npm-shrinkwrap.json",manager:"npm"},{name:"pnpm-lock.yaml",manager:"pnpm"},{name:"yarn.lock",manager:"yarn"},{name:"bun.lock",manager:"bun"},{name:"bun.lockb",manager:"bun"}],k=[{name:"uv.lock",manager:"uv"},{name:"poetry.lock",manager:"poetry"}],v=[{name:"pnpm-workspace.yaml",manager:"pnpm"},{name:".yarnrc.yml",manager:"yarn"},{name:".yarnrc",manager:"yarn"},{name:"bunfig.toml",manager:"bun"}]
async function findNodeInstallation(e,{tree:t,packages:n}){const o=n.nodeRoots.get(e.folder)??e.folder,s=n.all.get(o)?.node?.packageManager,a=presentIn(t,o,y),r=[...new Set(a.map(({manager:e})=>e))],[i]=presentIn(t,o,v),l=s?.manager??r[0]??i?.manager??"npm",c=a.find(e=>e.manager===l),f=c&&file_tree_inFolder(o,c.name),p=s?.version??(l==="yarn"?await yarnOfLock(t,f):void 0),d=await findNodeVersionFile(e.folder,{tree:t,packages:n}),u=s===void 0&&r.length>1?[{file:file_tree_inFolder(o,"package.json"),line:1,column:1,message:`${listNames(a)} lie side by side, of ${r.length} package managers. Delete those that are not used, or set \`packageManager\` in package.json.`,folder:o,ecosystem:"node"}]:[]
return{installation:join({manager:l,folder:o,lockFile:f,version:p,versionFile:d}),faults:u}}async function findPythonInstallation(e,{tree:t,packages:n}){const o=n.pythonRoots.get(e.folder)??e.folder,s=n.all.get(o)?.python?.tools??e.tools,a=presentIn(t,o,k),r=s.uv===s.poetry?void 0:s.uv?"uv":"poetry",i=a.length<2||r!==void 0,l=(a.length>1?r:void 0)??a[0]?.manager??r??"pip",c=a.find(e=>e.manager===l),f=n.all.get(o)?.python??e
return{installation:join({manager:l,folder:o,lockFile:c&&file_tree_inFolder(o,c.name),version:l==="pip"?void 0:f.managerVersion[l],versionFile:await findPythonVersionFile(e.folder,{tree:t,packages:n})}),faults:i?[]:[{file:file_tree_inFolder(o,"pyproject.toml"),line:1,column:1,message:`${listNames(a)} lie side by side, of two package managers. Delete the one that is not used, or keep only its table (\`[tool.uv]\` or \`[tool.poetry]\`).`,folder:o,ecosystem:"python"}]}}function presentIn(e,t,n){const o=new Set(e.filesIn(t))
return n.filter(({name:e})=>o.has(e))}function listNames(e){return e.map(({name:e})=>`\`${e}\``).join(" and ")}async function yarnOfLock(e,t){if(t!==void 0)return/^# yarn lockfile v1$/m.test((await e.readText(t)).slice(0,400))?"1":void 0}function join({manager:e,folder:t,lockFile:n,version:o,versionFile:s}){return{manager:e,...o!==void 0&&{managerVersion:o},folder:t,...n!==void 0&&{lockFile:n},...s!==void 0&&{versionFile:s}}}const _=new Set("go.mod Cargo.toml Gemfile composer.json pom.xml build.gradle build.gradle.kts deno.json deno.jsonc mix.exs Pipfile".split(" "))
function listLeftOut(e,{verdicts:t,packages:n,components:o,isChosen:s}){const a=new Set(o.map(({path:e})=>e)),r=s?"not listed under `checks` of slipway.yml":""
return[...t.map(({folder:e,reason:t})=>({path:e,reason:t??r})),...listUnknown(e,new Set([...a,...n.all.keys()])),...listSkipped(n)].filter(({path:e})=>!a.has(e))}function listUnknown(e,t){return e.paths.map(e=>({folder:file_tree_parentOf(e),name:e.slice(e.lastIndexOf("/")+1)})).filter(({folder:e,name:n})=>_.has(n)&&!t.has(e)&&skippedPart(e)===void 0).map(({folder:e,name:t})=>({path:e,reason:`\`${t}\` is not known here; list the folder under \`checks\` with \`commands\``}))}const b=3
function listSkipped({skipped:e}){return[...Map.groupBy(e,([,e])=>e)].flatMap(([e,t])=>{const n=t.map(([e])=>e),o=`in a folder \`${e}\``
return n.length<=b?n.map(e=>({path:e,reason:o})):[{path:n[0]??e,reason:`${o}, and ${n.length-1} more`}]})}function nodeNeeds(e,t){const n=workspaceOf(e,t),o=t.members.node.get(n)
return Object.entries(e.dependencies).flatMap(([t,s])=>{const a=localPath(e.folder,{specifier:s,root:n})??o?.get(memberName(t,s))
return a===void 0||a===e.folder?[]:[{path:a,isFile:!1}]})}function missingMembers(e,t){const n=workspaceOf(e,t),o=t.members.node.get(n)
return Object.entries(e.dependencies).filter(([,e])=>e.startsWith("workspace:")).filter(([,t])=>localPath(e.folder,{specifier:t,root:n})===void 0).map(([e,t])=>memberName(e,t)).filter(e=>o?.has(e)!==!0)}function workspaceOf({folder:e},{packages:t}){return t.nodeRoots.get(e)??e}function localPath(e,{specifier:t,root:n}){const[,o="",s=""]=/^(?:(file|link|portal|workspace):(?:\/\/)?)?(.*)$/.exec(t)??[]
return/^\.{1,2}(?:\/|$)/.test(s)?resolveFrom(e,s):o==="workspace"?/^[^@]+\/[^@]*$/.test(s)?resolveFrom(n,s):void 0:o===""||/^[/~]/.test(s)?void 0:resolveFrom(e,s)}function memberName(e,t){const[,n]=/^(?:workspace|npm):(@?[^@\s]+)@/.exec(t)??[]
return n??e}function parseRequirements(e){const t=e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/).map(e=>e.replace(/(?:^|\s)#.*$/,"").trim())
return{files:t.flatMap(e=>/^(?:-r|-c|--requirement|--constraint)[\s=]*(\S+)/.exec(e)?.[1]??[]).filter(e=>!/^[a-z]+:\/\//i.test(e)),folders:t.flatMap(e=>localFolder(e)??[])}}function localFolder(e){const[,t]=/^(?:-e|--editable)[\s=]*(\S+)/.exec(e)??[],[,n]=/^[\w.[\],-]+\s*@\s*(file:\S+)/.exec(e)??[],[,o]=/^([^\s;]+)/.exec(e)??[],s=t??n??(e.startsWith("-")?void 0:o)
if(s===void 0)return
const a=s.replace(/^file:(?:\/\/(?=\.))?/,"").replace(/#.*$/,"").replace(/\[[^\]]*\]$/,"")
return/^\.{1,2}(?:\/|$)/.test(a)||/^[\w-]+(?:\/[\w.-]+)+\/?$/.test(a)&&!/\.(?:whl|tar\.gz|zip)$/.test(a)?a:void 0}async function followRequirements({folder:e,requirements:t},n){const o=new Set(t),s=[],a=[...t]
for(let t=a.pop();t!==void 0;t=a.pop()){const r=parseRequirements(await n.readText(t)),i=file_tree_parentOf(t)
for(const e of r.files.flatMap(e=>resolveFrom(i,e)??[])){s.push({path:e,isFile:!0})
n.has(e)&&!o.has(e)&&a.push(e)
o.add(e)}for(const t of r.folders){const o=[resolveFrom(e,t),resolveFrom(i,t)].filter(e=>e!==void 0),a=o.find(e=>n.hasFolder(e)||n.has(e))??o[0]
a!==void 0&&s.push({path:a,isFile:!1})}}return s}var O=n(9308),$=n(1746),x=n(9610),M=n(9973)
function parseJson(e){try{return{value:JSON.parse(withoutMark(e))}}catch(t){const n=[];(0,O.qg)(e,n,{disallowComments:!0,allowTrailingComma:!1})
const[o]=n,s=o===void 0?(0,M.bD)(t):splitWords((0,O._n)(o.error))
return{fault:{...placeAt(e,o?.offset??0),message:`not valid JSON: ${s}.`}}}}function parseLooseJson(e){return(0,O.qg)(withoutMark(e),[],{allowTrailingComma:!0})}function locateInJson(e,t){const n=(0,O.cZ)(e),o=n&&(0,O.Wc)(n,[...t])
return placeAt(e,o?.offset??0)}function parseToml(e){try{return{value:(0,$.qg)(withoutMark(e))}}catch(e){if(!(e instanceof $.zx))throw e
const[t=""]=e.message.split("\n"),n=t.replace(/^Invalid TOML document: /,"").replace(/\.?$/,".")
return{fault:{line:e.line,column:e.column,message:`not valid TOML: ${n}`}}}}function parseYaml(e){const t=new x.HN,n=(0,x.Tp)(e,{lineCounter:t,prettyErrors:!1}),[o]=n.errors
if(o!==void 0){const{line:e,col:n}=t.linePos(o.pos[0])
return{fault:{line:e,column:n,message:`not valid YAML: ${o.message.replace(/\.?$/,".")}`}}}try{return{value:n.toJS({maxAliasCount:100})}}catch(e){return{fault:{line:1,column:1,message:`not valid YAML: ${(0,M.bD)(e)}.`}}}}function withoutMark(e){return e.replace(/^\u{FEFF}/u,"")}function placeAt(e,t){const n=e.slice(0,t).split("\n")
return{line:n.length,column:(n.at(-1)?.length??0)+1}}function splitWords(e){return e.replaceAll(/(?<=[a-z])(?=[A-Z])/g," ").toLowerCase()}function isMapping(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function valueAt(e,...t){let n=e
for(const e of t)n=isMapping(n)&&Object.hasOwn(n,e)?n[e]:void 0
return n}function mappingAt(e,...t){const n=valueAt(e,...t)
return isMapping(n)?n:{}}function textAt(e,...t){const n=valueAt(e,...t)
return typeof n=="string"?n:void 0}function textsAt(e,...t){return[valueAt(e,...t)].flat().filter(e=>typeof e=="string")}function allTexts(e){return typeof e=="string"?[e]:Array.isArray(e)?e.flatMap(e=>allTexts(e)):isMapping(e)?Object.values(e).flatMap(e=>allTexts(e)):[]}const F=/^[jt]sconfig(?:[.-][^/]+)?\.json$/
async function followTsconfigs(e,{tree:t,ownerOf:n,packages:o}){const s=ownConfigs(t,e),a=[]
for(const r of s){const s=await readConfig(t,r),i=tsconfig_links_sourcesOf(r,s).filter(t=>n(t)!==e)
a.push(...referencesOf(r,s),...i.filter(e=>!holdsPackages(e,o.all.keys())))}return[...a.map(e=>({path:e,isFile:!1})),...(await followExtends(s,t)).map(e=>({path:e,isFile:!0}))]}function ownConfigs(e,t){return e.filesIn(t).filter(e=>F.test(e)).map(e=>t==="."?e:`${t}/${e}`)}async function readConfig(e,t){return parseLooseJson(await e.readText(t))}async function followExtends(e,t){const n=new Set(e),o=[...e]
for(let e=o.pop();e!==void 0;e=o.pop()){if(!t.has(e))continue
const s=textsAt(await readConfig(t,e),"extends").flatMap(n=>resolveExtends(t,file_tree_parentOf(e),n)??[])
for(const e of s.filter(e=>!n.has(e))){n.add(e)
o.push(e)}}return[...n].filter(t=>!e.includes(t))}function resolveExtends(e,t,n){if(!n.startsWith("."))return
const o=resolveFrom(t,n)
return o!==void 0?[o,`${o}.json`,`${o}/tsconfig.json`].find(t=>e.has(t))??o:void 0}function referencesOf(e,t){return[valueAt(t,"references")].flat().flatMap(e=>textAt(e,"path")??[]).flatMap(t=>resolveFrom(file_tree_parentOf(e),t)??[]).map(e=>e.endsWith(".json")?file_tree_parentOf(e):e)}function tsconfig_links_sourcesOf(e,t){const n=textAt(t,"compilerOptions","baseUrl")??".",o=allTexts(mappingAt(t,"compilerOptions","paths")).map(e=>`${n}/${e}`)
return[...textsAt(t,"include"),...textsAt(t,"files"),...o].map(e=>e.replace(/^(?:\.\/)+/,"")).filter(e=>e.startsWith("../")).flatMap(t=>resolveFrom(file_tree_parentOf(e),fixedPart(t))??[])}function holdsPackages(e,t){return e==="."||[...t].some(t=>t.startsWith(`${e}/`))}async function findLinks(e){const t={dependents:new Map,watched:new Map,missing:new Map},n=[...e.packages.all.values()],o=await Promise.all(n.map(t=>findNeeds(t,e)))
for(const[s,{folder:a,node:r}]of n.entries()){for(const n of o[s]??[])addNeed(t,a,{need:n,sources:e})
for(const n of r?missingMembers(r,e):[])add(t.missing,n,a)}return t}function addLinks(e,t,n){const copy=e=>new Map([...e].map(([e,t])=>[e,new Set(t)])),o={dependents:copy(e.dependents),watched:copy(e.watched),missing:copy(e.missing)}
for(const[e,s]of t)for(const t of s)addNeed(o,e,{need:t,sources:n})
return o}function addNeed(e,t,{need:{path:n,isFile:o},sources:s}){const a=s.ownerOf(n)
a===t&&isWithin(n,t)||(a===void 0||o||a!==n&&isWithin(t,a)?add(e.watched,n,t):add(e.dependents,a,t))}function add(e,t,n){const o=e.get(t)
o===void 0?e.set(t,new Set([n])):o.add(n)}async function findNeeds(e,t){const{node:n,python:o,folder:s}=e
return[...n?nodeNeeds(n,t):[],...n?await followTsconfigs(s,t):[],...o?pythonNeeds(o,t):[],...o?await followRequirements(o,t.tree):[]]}function pythonNeeds(e,{packages:t,members:n}){const o=t.pythonRoots.get(e.folder)??e.folder,s=n.python.get(o)
return[...e.paths.map(t=>resolveFrom(e.folder,t)),...e.memberNames.map(e=>s?.get(e))].flatMap(t=>t===void 0||t===e.folder?[]:[{path:t,isFile:!1}])}function namesOfMembers(e){const t=new Map,n=new Map
for(const{folder:o,node:s,python:a}of e.all.values()){s?.name!==void 0&&nameMember(t,e.nodeRoots.get(o)??o,[s.name,o])
a?.name!==void 0&&nameMember(n,e.pythonRoots.get(o)??o,[a.name,o])}return{node:t,python:n}}function nameMember(e,t,n){const o=e.get(t)??new Map
o.set(...n)
e.set(t,o)}function ownerFinder(e){const t=new Map,ofFolder=n=>{if(t.has(n))return t.get(n)
const o=file_tree_foldersUp(n).find(t=>e.has(t))
t.set(n,o)
return o}
return t=>{if(e.has(t))return t
const n=t.lastIndexOf("/")
return ofFolder(n===-1?".":t.slice(0,n))}}const j=["npm","pnpm","yarn","bun"]
var S=n(702)
function didYouMean(e,t){const n=t.filter(t=>t!==e)
if(n.length===0)return"."
const o=(0,S.k)(e,n)
return(0,S.I)(e,o)<=Math.max(2,e.length/3)?`; did you mean "${o}"?`:"."}const A=["dependencies","devDependencies","optionalDependencies","peerDependencies"]
async function readNodePackage(e,t){const n=file_tree_inFolder(t,"package.json"),o=await e.readText(n),s=asMap(parseJson(o)),a=s.fault?{}:s.value,r=await readPnpmWorkspace(e,t),i=readPackageManager(a),l=Object.assign({},...A.map(e=>textMap(a,e))),c=[...s.fault?[{file:n,...s.fault}]:[],...r.faults,...i.unknown===void 0?[]:[{file:n,...locateInJson(o,["packageManager"]),message:tellUnknownManager(i.unknown)}]]
return{folder:t,file:n,name:textAt(a,"name"),workspaces:r.packages??readWorkspaces(a),packageManager:i.known,dependencies:l,isMarker:!s.fault&&Object.keys(l).length===0&&Object.keys(mappingAt(a,"scripts")).length===0,nodeVersion:readNodeVersion(a),faults:c.map(e=>Object.assign(e,{folder:t,ecosystem:"node"}))}}function asMap(e){return e.fault||isMapping(e.value)?e:{fault:{line:1,column:1,message:"this is not a map."}}}function readWorkspaces(e){const t=textsAt(e,"workspaces")
return t.length>0?t:textsAt(e,"workspaces","packages")}async function readPnpmWorkspace(e,t){const n=file_tree_inFolder(t,"pnpm-workspace.yaml")
if(!e.has(n))return{faults:[]}
const o=parseYaml(await e.readText(n))
return o.fault?{packages:[],faults:[{file:n,...o.fault}]}:{packages:textsAt(o.value,"packages"),faults:[]}}function readPackageManager(e){const t=textAt(e,"packageManager"),[,n,o]=/^([^@\s]+)(?:@([^+\s]+).*)?$/.exec(t??"")??[]
if(t!==void 0&&!isManager(n))return{unknown:t}
if(isManager(n))return{known:{manager:n,version:o}}
const s=[valueAt(e,"devEngines","packageManager")].flat().find(e=>isManager(nameOf(e))),a=nameOf(s)
return isManager(a)?{known:{manager:a,version:exactVersion(textAt(s,"version"))}}:{}}function nameOf(e){return textAt(e,"name")}function exactVersion(e){return e!==void 0&&/^\d+\.\d+\.\d+/.test(e)?e:void 0}function isManager(e){return j.some(t=>t===e)}function tellUnknownManager(e){const[t=""]=e.split("@"),n=j.map(e=>`\`${e}@VERSION\``).join(", ")
return`\`packageManager\` is \`${e}\`, which is none that is known here${didYouMean(t,j)} Set it to one of: ${n}.`}function readNodeVersion(e){const t=[valueAt(e,"devEngines","runtime")].flat()
return textAt(e,"volta","node")!==void 0||t.some(e=>nameOf(e)==="node"&&textAt(e,"version")!==void 0)?"pinned":textAt(e,"engines","node")===void 0?void 0:"bounded"}function textMap(e,t){return Object.fromEntries(Object.entries(mappingAt(e,t)).filter(e=>typeof e[1]=="string"))}const C=/^requirements(?:[._-].+)?\.(?:txt|in)$|^.+[._-]requirements\.(?:txt|in)$/
function pythonManifestFolder(e){const t=e.lastIndexOf("/"),[n,o]=t===-1?[".",e]:[e.slice(0,t),e.slice(t+1)]
return o==="pyproject.toml"||o==="setup.py"||o==="setup.cfg"||C.test(o)?n:/(?:^|\/)requirements$/.test(n)&&/\.(?:txt|in)$/.test(o)?n==="requirements"?".":n.slice(0,-13):void 0}async function readPythonProject(e,t){const n=file_tree_inFolder(t,"pyproject.toml"),o=e.has(n)?parseToml(await e.readText(n)):{value:{}},s=o.fault?{}:o.value,a=listRequirements(e,t),r=o.fault!==void 0||declaresPackage(s),i=await declaresSetup(e,t),l=file_tree_inFolder(t,"uv.toml"),c=e.has(l)?parseToml(await e.readText(l)):{value:{}}
return{folder:t,isInstalled:r||i||a.length>0,requirements:a,hasRequirementsAlone:!r&&!i,name:plainName(textAt(s,"project","name")??textAt(s,"tool","poetry","name")),tools:{uv:isMapping(valueAt(s,"tool","uv")),poetry:isMapping(valueAt(s,"tool","poetry"))},workspace:readWorkspace(s),paths:listPaths(s),memberNames:listMemberNames(s),managerVersion:{uv:textAt(s,"tool","uv","required-version")??(c.fault?void 0:textAt(c.value,"required-version")),poetry:textAt(s,"tool","poetry","requires-poetry")},isPythonBounded:textAt(s,"project","requires-python")!==void 0||textAt(s,"tool","poetry","dependencies","python")!==void 0,faults:o.fault?[{file:n,...o.fault,folder:t,ecosystem:"python"}]:[]}}function declaresPackage(e){return isMapping(valueAt(e,"project"))||isMapping(valueAt(e,"build-system"))||isMapping(valueAt(e,"dependency-groups"))||isMapping(valueAt(e,"tool","poetry"))||isMapping(valueAt(e,"tool","uv"))}async function declaresSetup(e,t){if(e.has(file_tree_inFolder(t,"setup.py")))return!0
const n=file_tree_inFolder(t,"setup.cfg")
return e.has(n)&&/^\[(?:metadata|options)\b/m.test(await e.readText(n))}function listRequirements(e,t){const n=e.filesIn(t).filter(e=>C.test(e)),o=file_tree_inFolder(t,"requirements")
return[...n.map(e=>file_tree_inFolder(t,e)),...e.filesIn(o).filter(e=>/\.(?:txt|in)$/.test(e)).map(e=>file_tree_inFolder(o,e))]}function readWorkspace(e){const t=valueAt(e,"tool","uv","workspace")
if(isMapping(t))return{members:textsAt(t,"members"),exclude:textsAt(t,"exclude")}}function poetryTables(e){const t=mappingAt(e,"tool","poetry"),n=Object.values(mappingAt(t,"group")).map(e=>mappingAt(e,"dependencies"))
return[mappingAt(t,"dependencies"),mappingAt(t,"dev-dependencies"),...n]}function listPaths(e){const t=Object.values(mappingAt(e,"tool","uv","sources")).flat(),n=poetryTables(e).flatMap(e=>Object.values(e).flat()),o=[...allTexts(valueAt(e,"project","dependencies")),...allTexts(valueAt(e,"project","optional-dependencies")),...allTexts(valueAt(e,"dependency-groups")),...allTexts(valueAt(e,"tool","pdm","dev-dependencies"))]
return[...[...t,...n].flatMap(e=>textAt(e,"path")??[]),...o.flatMap(e=>python_project_localPath(e)??[])]}function python_project_localPath(e){const[,t]=/(?:file:(?:\/\/)?(?:\/?\$\{PROJECT_ROOT\}\/)?|\{root:uri\}\/)(\.[^;\s#]*)/.exec(e)??[]
return t}function listMemberNames(e){return Object.entries(mappingAt(e,"tool","uv","sources")).filter(([,e])=>[e].flat().some(e=>valueAt(e,"workspace")===!0)).flatMap(([e])=>plainName(e)??[])}function plainName(e){return e?.toLowerCase().replaceAll(/[-_.]+/g,"-")}async function readPackages(e,t=[]){const n=new Set(t.flatMap(e=>file_tree_foldersUp(e))),o=findCandidates(e),s=new Map([...new Set([...o.node,...o.python])].flatMap(e=>{const t=n.has(e)?void 0:skippedPart(e)
return t===void 0?[]:[[e,t]]})),isKept=e=>!s.has(e),a=await readAll(o.node.filter(isKept),t=>readNodePackage(e,t)),r=await readAll(o.python.filter(isKept),t=>readPythonProject(e,t)),i=findWanted([...s.keys()],{node:a,python:r})
for(const e of i)s.delete(e)
for(const t of o.node.filter(e=>i.has(e)))a.set(t,await readNodePackage(e,t))
for(const t of o.python.filter(e=>i.has(e)))r.set(t,await readPythonProject(e,t))
const l=[...new Set([...a.keys(),...r.keys()])].toSorted()
return{all:new Map(l.map(e=>[e,joinManifests(e,a.get(e),r.get(e))])),nodeRoots:findRoots([...a.keys()],nodeWorkspaces(a)),pythonRoots:findRoots([...r.keys()],pythonWorkspaces(r)),skipped:s}}function findCandidates(e){const t=new Set,n=new Set
for(const o of e.paths){o==="package.json"?t.add("."):o.endsWith("/package.json")&&t.add(o.slice(0,-13))
const e=/\.(?:toml|py|cfg|txt|in)$/.test(o)?pythonManifestFolder(o):void 0
e!==void 0&&n.add(e)}return{node:[...t],python:[...n]}}async function readAll(e,t){return new Map(await Promise.all(e.map(async e=>[e,await t(e)])))}function joinManifests(e,t,n){return{folder:e,...t&&{node:t},...n&&{python:n}}}function nodeWorkspaces(e){return new Map([...e.values()].filter(({workspaces:e})=>e.length>0).map(({folder:e,workspaces:t})=>[e,{patterns:t}]))}function pythonWorkspaces(e){return new Map([...e.values()].flatMap(({folder:e,workspace:t})=>t?[[e,{patterns:t.members,exclude:t.exclude}]]:[]))}function findRoots(e,t){const n=new Map([...t].map(([e,{patterns:t,exclude:n}])=>[e,workspaceTest(t,n)]))
return new Map(e.flatMap(e=>{const t=file_tree_foldersUp(e).findLast(t=>t!==e&&n.get(t)?.(relativeTo(t,e))===!0)
return t===void 0?[]:[[e,t]]}))}function findWanted(e,{node:t,python:n}){const o=[...nodeWorkspaces(t),...pythonWorkspaces(n)].flatMap(([e,{patterns:t,exclude:n}])=>t.filter(e=>!e.startsWith("!")&&skippedPart(e.replace(/^\.\//,""))!==void 0).map(o=>({root:e,pattern:o,test:workspaceTest([o,...negations(t)],n)})))
return new Set(e.filter(e=>o.some(({root:t,pattern:n,test:o})=>isWithin(e,t)&&o(relativeTo(t,e))&&skippedPart(relativeTo(t,e),n)===void 0&&skippedPart(t)===void 0)))}function negations(e){return e.filter(e=>e.startsWith("!"))}function relativeTo(e,t){return e==="."?t:t.slice(e.length+1)}function findOwnSources({paths:e},t){const n=ownerFinder(new Set(t.all.keys())),o={node:new Set,python:new Set},s=new Map
for(const t of e){const e=sourceLanguage(t)
if(e===void 0)continue
const a=file_tree_parentOf(t),r=s.get(a)??(skippedPart(a)!==void 0||/^docs?(?:\/|$)/.test(a))
s.set(a,r)
const i=r?void 0:n(t)
i!==void 0&&o[e].add(i)}return o}function judgePackage({folder:e,node:t,python:n},{packages:o,ownSources:s}){const a=t&&refuseNode(t,{packages:o,hasSources:s.node.has(e)}),r=n&&refusePython(n,s.python.has(e)),i=t!==void 0&&a===void 0,l=n!==void 0&&r===void 0
return{folder:e,node:i,python:l,reason:i||l?void 0:a??r}}function refuseNode({isMarker:e,workspaces:t,folder:n},{packages:o,hasSources:s}){return t.length>0&&[...o.nodeRoots.values()].includes(n)&&!s?"root of a workspace, without sources of its own":e?"package.json without scripts and dependencies":void 0}function refusePython({isInstalled:e,hasRequirementsAlone:t,workspace:n,folder:o},s){return e?n&&!s?"root of a workspace, without sources of its own":t?/(?:^|\/)docs?$/.test(o)?"requirements of the documentation":s?void 0:"requirements without sources beside them":void 0:"settings of tools alone"}async function readRepository(e,t){const n=fileTree(e),o=await readPackages(n,t?.map(({path:e})=>e)),s=findOwnSources(n,o),a=[...o.all.values()].map(e=>judgePackage(e,{packages:o,ownSources:s})),r=a.filter(({reason:e})=>e===void 0),i=t?t.map(e=>planChosen(e,{packages:o,verdicts:a})):r.map(({folder:e,node:t,python:n})=>({path:e,node:t,python:n})),l=nameComponents(i),c=await Promise.all(i.map(e=>buildComponent(e,{tree:n,packages:o,name:l.get(e.path)??e.path}))),f=c.map(({component:e})=>e).toSorted((e,t)=>e.path<t.path?-1:1),p=ownerFinder(new Set([...o.all.keys(),...f.map(({path:e})=>e)])),d={tree:n,packages:o,ownerOf:p,members:namesOfMembers(o)},u=addLinks(await findLinks(d),chosenNeeds(t??[],d),d),m=[...o.all.values()].flatMap(({node:e,python:t})=>[e,t])
return{tree:n,components:f,leftOut:listLeftOut(n,{verdicts:a,packages:o,components:f,isChosen:t!==void 0}),packages:o,links:u,ownerOf:p,faults:[...m.flatMap(e=>e?.faults??[]),...uniqueFaults(c.flatMap(({faults:e})=>e))]}}function withNeeds(e,t){const{tree:n,packages:o,ownerOf:s,links:a}=e,r={tree:n,packages:o,ownerOf:s,members:namesOfMembers(o)},i=new Map([...t].map(([e,t])=>[e,t.map(e=>({path:e,isFile:!1}))]))
return{...e,links:addLinks(a,i,r)}}function faultsOf(e,t){return e.filter(({folder:e,ecosystem:n})=>t.some(t=>t[n]!==void 0&&isWithin(t.path,e)))}function planChosen({path:e,name:t},{packages:n,verdicts:o}){const s=t===void 0?{}:{name:t},a=n.all.get(e),r=o.find(({folder:t})=>t===e)
if(r&&r.reason===void 0)return{path:e,...s,node:r.node,python:r.python}
const i=file_tree_foldersUp(e).map(e=>n.all.get(e)),l=a?a.node:i.find(e=>e?.node&&!e.node.isMarker)?.node,c=a?a.python:i.find(e=>e?.python?.isInstalled)?.python
return{path:e,...s,node:l?.folder??!1,python:c?.folder??!1}}async function buildComponent({path:e,node:t,python:n},{tree:o,packages:s,name:a}){const manifest=t=>t===!1?void 0:s.all.get(t===!0?e:t),r=manifest(t)?.node,i=manifest(n)?.python,l={node:r&&await findNodeInstallation(r,{tree:o,packages:s}),python:i&&await findPythonInstallation(i,{tree:o,packages:s})},c=findMigrations(o,e)
return{component:{name:a,path:e,...l.node&&{node:l.node.installation},...l.python&&{python:l.python.installation},...c.length>0&&{migrations:c}},faults:[...l.node?.faults??[],...l.python?.faults??[]]}}function findMigrations(e,t){return[...e.has(file_tree_inFolder(t,"alembic.ini"))?["alembic"]:[],...e.has(file_tree_inFolder(t,"prisma/schema.prisma"))||e.has(file_tree_inFolder(t,"schema.prisma"))?["prisma"]:[]]}function uniqueFaults(e){return[...new Map(e.map(e=>[`${e.file} ${e.message}`,e])).values()]}function chosenNeeds(e,{tree:t,packages:n}){const whole=e=>{const o=e.replace(/\/(?:\*\*\/?)?$/,"")
return fixedPart(o)===o&&(n.all.has(o)||t.hasFolder(o)||t.has(o))?o:void 0}
return new Map(e.map(({path:e,dependsOn:t=[]})=>[e,t.flatMap(e=>whole(e)??[]).map(e=>({path:e,isFile:!1}))]))}var T=n(1061),I=n(2940)
const P={npm:"~/.npm",pnpm:"~/.local/share/pnpm/store",yarn:"~/.cache/yarn\n~/.yarn/berry/cache",bun:"~/.bun/install/cache",uv:"~/.cache/uv",poetry:"~/.cache/pypoetry",pip:"~/.cache/pip"}
function planCache({node:e,python:t},n){const o=[e,t].filter(e=>e!==void 0).map(e=>({manager:e.manager,files:decidingFiles(e,n)})).filter(({files:e})=>e.length>0)
return o.length===0?{key:"",paths:""}:{key:`${o.map(({manager:e})=>e).join("-")}-${n.hashOf(o.flatMap(({files:e})=>e))}`,paths:o.map(({manager:e})=>P[e]).join("\n")}}function decidingFiles({manager:e,lockFile:t,folder:n},{filesIn:o}){if(t!==void 0)return[t]
if(e!=="pip")return[]
const s=file_tree_inFolder(n,"requirements")
return[...o(n).filter(e=>/^(?:.*requirements.*\.(?:txt|in)|pyproject\.toml|setup\.(?:cfg|py))$/.test(e)).map(e=>file_tree_inFolder(n,e)),...o(s).map(e=>file_tree_inFolder(s,e))]}var N=n(9563),L=n(3596)
function planImages(e){const{changes:t,affected:n,images:o,imagesOf:s}=e,a=t.scope==="all"?t.reason:n.sharedByAll&&`${n.sharedByAll} is shared by all`,r=new Map
for(const{path:e}of t.files)for(const t of s(e))r.set(t,(r.get(t)??0)+1)
const i=new Map
for(const[e,t]of Object.entries(o)){if(t["same-as"]!==void 0)continue
const n=r.get(e)??0
n>0?i.set(e,n===1?"1 file":`${n} files`):a!==void 0&&i.set(e,a)}follow(e,i)
return Object.entries(o).flatMap(([e,t])=>{const n=t["same-as"],o=i.get(n??e)
return o===void 0?[]:[{name:e,build:t,reason:n===void 0?o:`shares ${n}'s image`}]})}function follow({images:e},t){const n=new Map(Object.entries(e).map(([t,n])=>[t,basesOf(n,e)]))
for(const e of t.keys()){const o=[...n].filter(([n,o])=>o.includes(e)&&!t.has(n))
for(const[n]of o)t.set(n,`is built on ${e}`)}for(const e of t.keys()){const o=(n.get(e)??[]).filter(e=>!t.has(e))
for(const n of o)t.set(n,`${e} is built on it`)}}function basesOf({contexts:e={}},t){return Object.values(e).flatMap(e=>/^target:(.+)$/.exec(e)?.[1]??[]).filter(e=>Object.hasOwn(t,e)).map(e=>t[e]?.["same-as"]??e)}const W=256
function planChecks(e){const t=planImages(e),n=shareImages(reasonsOf(e),e),o=e.repository.components.filter(({path:e})=>n.has(e))
refuseFaults(e,o)
refuseTooMany(o)
const s=new Map(e.tracked.map(e=>[e.path,e])),hashOf=e=>(0,N.yQ)(e.flatMap(e=>s.get(e)??[]))
return{components:o.map(t=>({component:t,reasons:n.get(t.path)??[],cache:planCache(t,{hashOf:hashOf,filesIn:e.repository.tree.filesIn})})),untouched:e.repository.components.filter(({path:e})=>!n.has(e)),images:t,imageCount:Object.keys(e.images).length,workflowFiles:findWorkflowFiles(e),leftOut:plan_checks_listLeftOut(e)}}function listChosen({manifest:e}){const t=e?.manifest.checks
if(t!==void 0)return Object.entries(t).filter(([,e])=>!isOff(e)).map(([e,t])=>chooseComponent((0,T.n)(e),t??{}))}function chooseComponent(e,{name:t,"depends-on":n}){return{path:e,...t!==void 0&&{name:t},...n!==void 0&&{dependsOn:n}}}function isOff(e){return e!==null&&[e.lint,e.types,e.tests].every(e=>e===!1)}function reasonsOf({changes:e,affected:t,repository:n}){return e.scope==="changed"?new Map(t.reasons):new Map(n.components.map(({path:t})=>[t,[e.reason]]))}function shareImages(e,{images:t,repository:n}){const o=Object.keys(t).map(e=>listComponentsIn(e,{images:t,repository:n})),s=new Map(e)
for(const t of o){const n=t.find(({path:t})=>e.has(t)),o=n===void 0?[]:t.filter(({path:e})=>!s.has(e))
for(const{path:e}of o)s.set(e,[`shares ${n?.name??""}'s image`])}return s}function listComponentsIn(e,{images:t,repository:{components:n}}){const{context:o,"same-as":s}=t[e]??{},a=(0,T.n)(o??t[s??""]?.context??"."),r=n.filter(({path:e})=>e===a),i=n.filter(({path:e})=>a!=="."&&e.startsWith(`${a}/`)),l=r.length>0?r:i
return s===void 0?l:l.concat(n.filter(t=>t.name===e))}function findWorkflowFiles({changes:e,tracked:t,config:n}){return(e.scope==="all"?t:e.files.filter(({status:e})=>e!=="deleted")).map(({path:e})=>e).filter(e=>e===n||/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e))}function plan_checks_listLeftOut({repository:e,affected:t,imagesLeftOut:n,manifest:o}){const s=Object.entries(o?.manifest.checks??{}).filter(([,e])=>isOff(e)).map(([e])=>({path:(0,T.n)(e),reason:"all its checks are switched off"})),a=new Set(s.map(({path:e})=>e))
return[...s,...t.deleted.map(e=>({path:e,reason:"deleted"})),...e.leftOut.filter(({path:e})=>!a.has(e)),...n]}function refuseFaults(e,t){const n=[...findMissingFolders(e),...faultsOf(e.repository.faults,t)]
if(n.length===0)return
const o=n.length===1?"One fault":`${n.length} faults`
throw new M.lZ({code:"invalid-components",message:[`${o} in the files that tell what the components are:`,...n.map(({file:e,line:t,column:n,message:o})=>`${e}:${t}:${n} ${o}`)].join("\n"),fix:`Correct the ${n.length===1?"place":"places"} named above. Nothing has been checked.`,places:n.map(({file:e,line:t,column:n,message:o})=>({file:e,line:t,column:n,message:o}))})}function findMissingFolders({manifest:e,repository:t,config:n}){const o=[...t.packages.all.keys()]
return Object.keys(e?.manifest.checks??{}).filter(e=>!t.tree.hasFolder((0,T.n)(e))).flatMap(t=>{const s=e?.locate(["checks",t],"key")??{line:1,column:1}
return[{file:n,...s,message:`there is no folder \`${t}\` with files of git; ${(0,L.ZA)(t,o)}`}]})}function refuseTooMany(e){if(!(e.length<=W))throw new M.lZ({code:"too-many-components",message:`${e.length} components are to be checked, and GitHub makes at most ${W} jobs of a matrix.`,fix:"List under `checks` of slipway.yml folders that hold several of them, with `commands` that check them together."})}var R=n(2349),E=n(74)
const D=30
function reportChecks(e,t){const{changes:n}=t,o=e.components.map(e=>report_checks_describeComponent(e,n.mergeBase)),s={components:JSON.stringify(o),images:JSON.stringify(Object.fromEntries(e.images.map(({name:e,build:t})=>[e,withoutRepository(t)]))),"workflow-files":JSON.stringify(e.workflowFiles),"changed-files":n.scope==="all"?"":String(n.files.length),base:n.mergeBase,scope:n.scope}
return{ok:!0,headline:renderHeadline(e,t),outputs:{...s,result:JSON.stringify(describeResult(e,t))},summary:renderSummary(e,t)}}function withoutRepository(e){return Object.fromEntries(Object.entries(e).filter(([e])=>e!=="repository"))}function report_checks_describeComponent({component:e,reasons:t,cache:n},o){return{name:e.name,path:e.path,reason:joinReasons(t),node:describeInstallation(e.node),python:describeInstallation(e.python),"cache-key":n.key,"cache-paths":n.paths,base:o,"timeout-minutes":D}}function describeInstallation(e){if(e===void 0)return null
const{manager:t,versionFile:n="",lockFile:o=""}=e
return{manager:t,"version-file":n,"lock-file":o}}function describeResult(e,{changes:t}){return{schema:1,ok:!0,mode:"checks",scope:t.scope,source:t.source,because:t.reason,base:t.mergeBase,"changed-files":t.scope==="all"?null:t.files.length,components:e.components.map(({component:{name:e,path:t},reasons:n})=>({name:e,path:t,reasons:n})),images:e.images.map(({name:e,reason:t})=>({name:e,reason:t})),"workflow-files":e.workflowFiles,untouched:e.untouched.map(({path:e})=>e),"left-out":e.leftOut}}function renderHeadline(e,t){const{components:n,untouched:o,images:s,imageCount:a,workflowFiles:r}=e,i=n.length+o.length
if(i===0&&a===0)return"Nothing to check: no component was found in this repository (package.json, pyproject.toml, requirements.txt, Dockerfile)."
const l=`${n.length} of ${report_checks_count(i,"component")}`,c=[...a===0?[]:[`${s.length} of ${report_checks_count(a,"image")}`],...r.length===0?[]:[report_checks_count(r.length,"workflow file")]]
return oneLine(`${n.length+s.length+r.length===0?"Nothing to check":"To check"}: ${[l,...c].join(", ")} (${tellChanges(t)}).`)}function tellChanges({changes:e}){return e.scope==="all"?`all of them: ${e.reason}`:`${e.reason}, ${report_checks_count(e.files.length,"changed file")}`}const G={git:"compared by git with the merge base","files-api":"from GitHub's list of the files of the pull request",none:"without a comparison"},B=204800
function renderSummary(e,t){const{changes:n,affected:o,config:s,manifest:a}=t,r=n.mergeBase===""?"":` ${(0,E.aY)(n.mergeBase.slice(0,7))}`
return(0,E.qN)(`### ${(0,E.FV)(renderHeadline(e,t).replace(/ \(.*$/s,""))}`,`${(0,E.FV)(capital(tellChanges(t)))}; ${G[n.source]}${r}.`,(0,E.uG)({head:["Component","Folder","Why","Installed by"],rows:e.components.map(renderComponent),limitBytes:B}),(0,E.uG)({head:["Image","Why"],rows:e.images.map(renderImage),limitBytes:B}),(0,E.tp)(["Workflow file"],e.workflowFiles.map(e=>[(0,E.aY)(e)])),o.unowned>0&&n.scope==="changed"?`${report_checks_count(o.unowned,"changed file")} ${o.unowned===1?"belongs":"belong"} to no component.`:"",renderUntouched(e.untouched),renderLeftOut(e.leftOut),a===void 0?`There is no ${(0,E.aY)(s)}: all of this was found from the files of the repository.`:"")}function renderComponent({component:e,reasons:t}){const{name:n,path:o,node:s,python:a,migrations:r=[]}=e,i=[s,a].filter(e=>e!==void 0).map(renderInstallation),l=r.map(e=>`migrations with ${e}`)
return[(0,E.aY)(n),(0,E.aY)(o),(0,E.FV)(joinReasons(t)),[...i,...l].join(", ")||"nothing"]}function renderInstallation({manager:e,lockFile:t}){return t===void 0?e:`${e} from ${(0,E.aY)(t)}`}function renderImage({name:e,reason:t}){return[(0,E.aY)(e),(0,E.FV)(oneLine(t))]}function renderUntouched(e){if(e.length===0)return""
const t=e.map(({name:e,path:t})=>[(0,E.aY)(e),(0,E.aY)(t)])
return(0,E.AU)(`${report_checks_count(e.length,"component")} not touched`,(0,E.uG)({head:["Component","Folder"],rows:t,limitBytes:B}))}function renderLeftOut(e){if(e.length===0)return""
const t=e.map(({path:e,reason:t})=>[(0,E.aY)(e),(0,E.FV)(oneLine(t))])
return(0,E.AU)(`${e.length} left out`,(0,E.uG)({head:["Folder","Why"],rows:t,limitBytes:B}))}const q=3
function joinReasons(e){const t=e.length-q
return[...e.slice(0,q).map(e=>oneLine(e)),...t>0?[`and ${t} more`]:[]].join(", ")}function oneLine(e){const t=(0,R.g)(e)
return t.length>300?`${t.slice(0,299)}\u2026`:t}function capital(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function report_checks_count(e,t){return`${e} ${t}${e===1?"":"s"}`}async function planForChecks(e,t){const n=await observe(e,t)
for(const e of n.changes.warnings)t.log.warning(e)
return reportChecks(planChecks(n),n)}async function observe({config:e,scope:t,base:n},o){const[s,a]=await Promise.all([o.listTrackedFiles(),t==="all"?U:o.learnChanges(n??"")]),r=s.filter(({kind:e})=>e!=="submodule").map(({path:e})=>e),readText=e=>readTracked(e,o),i=r.includes(e)?(0,I.Az)({file:e,text:await readText(e)}):void 0,l=listChosen({manifest:i}),c=await readRepository({paths:r,readText:readText},l),{images:f,leftOut:p}=await chooseImages(c,i),d=withNeeds(c,contextNeeds(c,f))
return{config:e,manifest:i,changes:a,tracked:s,repository:d,affected:findAffected(d,a.files.map(({path:e,status:t})=>({path:e,isDeleted:t==="deleted"})),{config:e,shared:i?.manifest.shared??[],chosen:l??[]}),images:f,imagesLeftOut:p,imagesOf:await imageFinder(d.tree,f)}}const U={scope:"all",files:[],mergeBase:"",source:"none",reason:"the input `scope` says so",warnings:[]}
async function readTracked(e,{workspace:t,readText:n}){try{return await n((0,o.join)(t,e))}catch(t){throw new M.lZ({code:"not-checked-out",message:`${e} is a file of the commit, and cannot be read: ${(0,M.bD)(t)}`,fix:"Check out the whole repository before this step: actions/checkout without `sparse-checkout`.",cause:t})}}async function chooseImages({tree:e},t){const n=t?.manifest.images
return n===void 0?findImages(e):{images:n,leftOut:[]}}function contextNeeds({components:e},t){return new Map(e.map(({path:e})=>[e,Object.values(t).filter(({context:t})=>t!==void 0&&(0,T.n)(t)===e).flatMap(e=>namedContexts(e))]))}}),8836:((e,t,n)=>{n.d(t,{WG:()=>isPassing,Xi:()=>GitFailure,f1:()=>readFailure})
class GitFailure extends Error{kind
constructor(e,t){super(t)
this.name="GitFailure"
this.kind=e}}function isPassing(e){return e instanceof GitFailure&&["throttled","unreachable"].includes(e.kind)}const o=[["not-a-repository",/not a git repository|cannot change to/],["commit-gone",/not our ref|couldn't find remote ref|no such remote ref|unadvertised object/],["throttled",/\b429\b|rate.?limit|too many requests/i],["denied",/authentication failed|could not read (?:username|password)|terminal prompts disabled|\b40[13]\b|permission denied|access denied|repository .*not found|does not appear to be a git repository/i],["unreachable",/could not resolve|failed to connect|couldn't connect|unable to connect|timed out|too slow|connection (?:reset|refused|was closed)|early eof|unexpected disconnect|hung up|rpc failed|\b50[0234]\b|ssl|tls|gnutls|network/i]]
function readFailure(e){const t=e.find(e=>/^(?:fatal|remote error):/.test(e))??e.at(-1)??"",n=e.join("\n"),[s]=o.find(([,e])=>e.test(n))??["failed"]
return new GitFailure(s,t===""?"git failed without a word":`git says: ${t.slice(0,300)}`)}}),9081:((e,t,n)=>{n.d(t,{L:()=>parseRawDiff,c:()=>parseTree})
const o={A:"added",D:"deleted",M:"modified",T:"type-changed"}
function parseRawDiff(e){const t=splitRecords(e),n=[]
for(let e=0;e<t.length;e+=2){const[s="",a]=t.slice(e,e+2),r=o[/^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ ([ADMT])$/.exec(s)?.[1]??""]
if(r===void 0||a===void 0)throw new Error(`git printed an unknown change: ${s}`)
n.push({path:a,status:r})}return n}const s={100644:"file",100664:"file",100755:"executable",12e4:"link",16e4:"submodule"}
function parseTree(e){return splitRecords(e).map(e=>{const[,t="",n="",o=""]=/^(\d{6}) [a-z]+ ([0-9a-f]+)\t([^]*)$/.exec(e)??[],a=s[t]
if(a===void 0)throw new Error(`git printed an unknown entry of a tree: ${e}`)
return{path:o,kind:a,objectId:n}})}function splitRecords(e){return e===""?[]:e.replace(/\0$/,"").split("\0")}}),7823:((e,t,n)=>{n.d(t,{E:()=>runGit})
var o=n(8836)
const s=12e4,a=20,r=["safe.directory=*","core.fsmonitor=false","core.hooksPath=/dev/null","core.quotePath=false","core.askPass=","credential.helper=","protocol.version=2","http.lowSpeedLimit=1000","http.lowSpeedTime=60","gc.auto=0","maintenance.auto=false","fetch.recurseSubmodules=false","color.ui=false"].flatMap(e=>["-c",e])
async function runGit(e,t){const n=[],{ending:i,exitCode:l,stdout:c,isStdoutCut:f}=await e.run({program:"git",args:[...r,...t.gitDir===void 0?[]:[`--git-dir=${t.gitDir}`],...t.args],cwd:e.cwd,env:{...cleanEnvironment(e.env),...reach(t.isRemote??!1),...t.env},timeoutMs:s,onLine:e=>{/^(?:fatal|error|remote|remote error|warning|hint): /.test(e)&&n.length<a&&n.push(e)},...t.stdin!==void 0&&{stdin:t.stdin},...t.outputLimitBytes!==void 0&&{stdoutLimitBytes:t.outputLimitBytes}})
if(i==="not-found")throw new o.Xi("git-missing","there is no git on the PATH")
if(i==="timed-out")throw new o.Xi("timed-out",`git took longer than ${s/1e3} s`)
if(l===void 0)throw new o.Xi("failed","git was killed")
if(!(t.exitCodes??[0]).includes(l))throw(0,o.f1)(n)
if(f&&t.outputLimitBytes===void 0)throw new o.Xi("failed","git printed too much")
return{exitCode:l,stdout:c,isCut:f}}const i=/^GIT_(?:SSL|PROXY)_|^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)$/,l=/^(?:GIT|INPUT|ACTIONS)_|^(?:GITHUB|GH)_TOKEN$|^SSH_ASKPASS|^LANGUAGE$/
function cleanEnvironment(e){const t=Object.entries(e).filter(([e])=>i.test(e)||!l.test(e))
return{...Object.fromEntries(t),LC_ALL:"C",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_LFS_SKIP_SMUDGE:"1"}}function reach(e){return e?{GIT_ALLOW_PROTOCOL:"http:https:file"}:{GIT_ALLOW_PROTOCOL:"",GIT_NO_LAZY_FETCH:"1"}}}),9563:((e,t,n)=>{n.d(t,{XJ:()=>withoutStrayLinks,sp:()=>listTrackedFiles,yQ:()=>hashFiles})
var o=n(7598),s=n(1455),a=n(6760),r=n(9973),i=n(8836),l=n(9081),c=n(7823)
async function listTrackedFiles(e){try{const{stdout:t}=await(0,c.E)(e,{args:["ls-tree","-r","-z","--full-tree","HEAD"]})
return(0,l.c)(t)}catch(t){if(!(t instanceof i.Xi))throw t
if(t.kind==="git-missing")return walkCheckout(e,t)
throw t.kind==="not-a-repository"?notCheckedOut(e,t):gitFailed(t)}}async function withoutStrayLinks(e,t){const n=await(0,s.realpath)(t),o=await Promise.all(e.map(async({kind:e,path:t})=>e==="link"&&await isStray((0,a.join)(n,t),n)))
return e.filter((e,t)=>o[t]!==!0)}async function isStray(e,t){if(!await(0,s.lstat)(e).then(()=>!0,()=>!1))return!1
try{const n=await(0,s.realpath)(e)
return!n.startsWith(`${t}${a.sep}`)||!(await(0,s.stat)(n)).isFile()}catch{return!0}}function hashFiles(e){if(e.length===0)return""
const t=e.map(({path:e,objectId:t})=>`${e}\0${t}\0`).toSorted()
return(0,o.createHash)("sha256").update(t.join("")).digest("hex")}function notCheckedOut({cwd:e},t){return new r.lZ({code:"not-checked-out",message:`The repository is not in the workspace, ${e} (${t.message}).`,fix:"Run actions/checkout before this step, without its input `path`.",cause:t})}function gitFailed(e){return new r.lZ({code:"git-failed",message:`Git cannot list the files of the checkout (${e.message}).`,fix:"Look at the step that runs actions/checkout: its repository is not whole.",cause:e})}const f=new Set([".git","node_modules",".venv","__pycache__"])
async function walkCheckout(e,t){const n=await walk(e.cwd,"")
if(n.length===0)throw notCheckedOut(e,t)
return n.toSorted((e,t)=>e.path<t.path?-1:1)}async function walk(e,t){const n=[]
for(const o of await(0,s.readdir)((0,a.join)(e,t),{withFileTypes:!0})){const s=t===""?o.name:`${t}/${o.name}`
f.has(o.name)||(o.isDirectory()?n.push(...await walk(e,s)):(o.isFile()||o.isSymbolicLink())&&n.push(await describeFile(e,s)))}return n}async function describeFile(e,t){const n=(0,a.join)(e,t),o=await(0,s.lstat)(n)
return o.isSymbolicLink()?{path:t,kind:"link",objectId:hashBlob(Buffer.from(await(0,s.readlink)(n)))}:{path:t,kind:o.mode&64?"executable":"file",objectId:hashBlob(await(0,s.readFile)(n))}}function hashBlob(e){return(0,o.createHash)("sha1").update(`blob ${e.length}\0`).update(e).digest("hex")}}),5562:((e,t,n)=>{n.r(t)
n.d(t,{DiagnosticSeverity:()=>a,Position:()=>o,Range:()=>s})
const o={create:(e,t)=>({line:e,character:t})},s={create:(...e)=>{const[t,n]=e.length===2?e:[o.create(e[0],e[1]),o.create(e[2],e[3])]
return{start:t,end:n}}},a={Error:1,Warning:2,Information:3,Hint:4}})}

