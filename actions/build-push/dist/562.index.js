"use strict"
exports.id=562
exports.ids=[562]
exports.modules={9562:((e,r,n)=>{n.d(r,{X:()=>loginEnvironment,deleteLogin:()=>deleteLogin})
var t=n(3024),i=n(6760),s=n(4214),o=n(2084)
const c="slipway-registry-login-",u=s._H3({auths:s.lqM(s.g1P(s.YjP(),s.L5J()),{}),credHelpers:s.lqM(s.g1P(s.YjP(),s.YjP()),{})})
function loginEnvironment(e,{buildx:r,env:n,tempDirectory:s}){const u=Buffer.from(`${e.username}:${e.revealPassword()}`).toString("base64")
if(r!==void 0&&(0,o.du)(r,"0.29.0")){const r=parseConfig(n.DOCKER_AUTH_CONFIG),t=JSON.stringify({...r,auths:{...r.auths,[e.host]:{auth:u}}})
return{env:{...n,DOCKER_AUTH_CONFIG:t},directory:void 0}}const d=n.DOCKER_CONFIG??(0,i.join)(n.HOME??"",".docker"),a=(0,t.mkdtempSync)((0,i.join)(s,c)),l=parseConfig(readIfThere((0,i.join)(d,"config.json"))),p={...l,auths:{...l.auths,[e.host]:{auth:u}},credHelpers:{...l.credHelpers,[e.host]:""}};(0,t.writeFileSync)((0,i.join)(a,"config.json"),JSON.stringify(p),{mode:384})
for(const e of["cli-plugins","contexts"])(0,t.existsSync)((0,i.join)(d,e))&&(0,t.symlinkSync)((0,i.join)(d,e),(0,i.join)(a,e))
const f=n.BUILDX_CONFIG??(0,i.join)(d,"buildx")
return{env:{...n,DOCKER_CONFIG:a,BUILDX_CONFIG:f},directory:a}}function deleteLogin(e){(0,i.basename)(e).startsWith(c)&&(0,t.rmSync)(e,{recursive:!0,force:!0})}function parseConfig(e){const r=s.xLC(s.FsL(s.YjP(),s.qFJ(),u),e??"{}")
return r.success?r.output:{auths:{},credHelpers:{}}}function readIfThere(e){return(0,t.existsSync)(e)?(0,t.readFileSync)(e,"utf8"):void 0}}),2084:((e,r,n)=>{n.d(r,{Ou:()=>parseBuildxVersion,du:()=>isAtLeast,kt:()=>parseDockerVersion,nD:()=>parseBuilderDriver,vF:()=>isContainerdStore})
var t=n(4214)
function parseVersion(e){const[r]=/\d+\.\d+(?:\.\d+)?/.exec(e)??[]
return r?.split(".").map(Number)}function isAtLeast(e,r){const n=parseVersion(e)??[],t=parseVersion(r)??[]
for(let e=0;e<Math.max(n.length,t.length);e+=1){const r=(n[e]??0)-(t[e]??0)
if(r!==0)return r>0}return!0}const i=t.Ikc({Client:t.NpB(t.lqM(t.Ikc({Version:t.YjP()})),void 0),Server:t.NpB(t.cl6(t.Ikc({Version:t.YjP()})),void 0)})
function parseDockerVersion(e){const r=e.split("\n").find(e=>e.startsWith("{"))??"{}",n=t.xLC(t.FsL(t.YjP(),t.qFJ(),i),r)
return n.success?{client:n.output.Client?.Version,server:n.output.Server?.Version}:{client:void 0,server:void 0}}function parseBuildxVersion(e){return/buildx\s+v?(\d+\.\d+\.\d+\S*)/.exec(e)?.[1]}function parseBuilderDriver(e){return/^Driver:\s*(\S+)/m.exec(e)?.[1]}function isContainerdStore(e){return e.includes("io.containerd.snapshotter")}})}

