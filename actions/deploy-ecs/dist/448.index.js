"use strict"
exports.id=448
exports.ids=[448]
exports.modules={9946:((e,i,n)=>{n.d(i,{Ap:()=>familyOf,T4:()=>isPinned,t0:()=>launcherLabel})
var t=n(2882)
function launcherLabel(e){return e.kind==="pipe"?`pipe ${e.pipe}`:e.kind==="schedule"?`schedule ${e.group===void 0?"":`${e.group}/`}${e.schedule}`:`rule ${e.eventBus===void 0?"":`${(0,t.w7)(e.eventBus)}/`}${e.rule}${e.targetId===void 0?"":` (target ${e.targetId})`}`}function familyOf(e){return(0,t.w7)(e).replace(/:\d+$/,"")}function isPinned(e){return/:\d+$/.test(e)}}),9448:((e,i,n)=>{n.d(i,{AlsoUpdateSchema:()=>s,k:()=>entryBack,toLauncherRequests:()=>toLauncherRequests})
var t=n(4214),d=n(9946)
const name=(e,i)=>t.FsL(t.YjP(),t.yGV(e,i)),r=name(/^[.\-_A-Za-z0-9]{1,64}$/,'at most 64 letters, digits, ".", "-" and "_"'),o=t.rej({rule:t.lqM(r),"event-bus":t.lqM(name(/^(?:arn:aws[\w-]*:events:[a-z0-9-]+:\d{12}:event-bus\/)?[/.\-_A-Za-z0-9]+$/,"name or ARN of an event bus")),"target-id":t.lqM(r),schedule:t.lqM(r),group:t.lqM(r),pipe:t.lqM(r),service:t.lqM(t.YjP()),image:t.lqM(t.YjP()),container:t.lqM(t.KCZ([t.YOg(t.YjP()),t.FsL(t.YjP(),t.pdi(e=>[e]))])),"task-definition":t.lqM(name(/^(?:arn:aws[\w-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}(?::\d+)?$/,"FAMILY, FAMILY:REVISION or an ARN")),deployed:t.lqM(t.YjP())}),s=t.YOg(o)
function toLauncherRequests(e,i){const n=[],t=e.flatMap((e,t)=>{const r=faultsOf(e,i).map(i=>({value:JSON.stringify(e),allowed:i}))
n.push(...r.map(({value:e,allowed:i})=>({value:e,allowed:`${i} (entry ${t+1})`})))
const o=launcherOf(e),s=destinationOf(e)
if(r.length>0||o===void 0||s===void 0)return[]
const{deployed:u}=e
return[{name:(0,d.t0)(o),launcher:o,destination:s,...u===void 0?{}:{deployed:u}}]})
return{requests:t,faults:[...n,...repeated(t)]}}const u=["rule","schedule","pipe"],a=["service","image","task-definition"]
function faultsOf(e,i){const given=i=>i.filter(i=>e[i]!==void 0)
return[given(u).length===1?"":"exactly one of `rule`, `schedule` and `pipe`",given(a).length===1?"":"exactly one of `service`, `image` and `task-definition`",e.rule===void 0&&given(["event-bus","target-id"]).length>0?"`event-bus` and `target-id` beside `rule` only":"",e.schedule===void 0&&e.group!==void 0?"`group` beside `schedule` only":"",e.image===void 0&&e.container!==void 0?"`container` beside `image` only":"",e.service===void 0||i===void 0||i.includes(e.service)?"":`as \`service\` one of the keys of the input \`services\`: ${i.join(", ")||"(there is none)"}`].filter(e=>e!=="")}function launcherOf(e){const{rule:i,schedule:n,pipe:t,group:d,"event-bus":r,"target-id":o}=e
return t!==void 0?{kind:"pipe",pipe:t}:n!==void 0?{kind:"schedule",schedule:n,...d===void 0?{}:{group:d}}:i!==void 0?{kind:"rule",rule:i,...r===void 0?{}:{eventBus:r},...o===void 0?{}:{targetId:o}}:void 0}function destinationOf(e){const{service:i,image:n,container:t=[],"task-definition":d}=e
return i!==void 0?{kind:"service",service:i}:n!==void 0?{kind:"image",image:n,containers:t}:d===void 0?void 0:{kind:"task-definition",taskDefinition:d}}function repeated(e){const i=e.map(({launcher:e})=>keyOf(e))
return e.filter((e,n)=>i.indexOf(i[n]??"")!==n).map(e=>({value:e.name,allowed:"each launcher once"}))}function keyOf(e){return e.kind==="pipe"?`pipe ${e.pipe}`:e.kind==="schedule"?`schedule ${e.group??"default"}/${e.schedule}`:`rule ${(e.eventBus??"default").replace(/^arn:.*:event-bus\//,"")}/${e.rule}/${e.targetId??""}`}function entryBack(e,{taskDefinition:i,deployed:n}){const t={"task-definition":i,deployed:n}
return e.kind==="pipe"?{pipe:e.pipe,...t}:e.kind==="schedule"?{schedule:e.schedule,...e.group===void 0?{}:{group:e.group},...t}:{rule:e.rule,...e.eventBus===void 0?{}:{"event-bus":e.eventBus},...e.targetId===void 0?{}:{"target-id":e.targetId},...t}}})}

