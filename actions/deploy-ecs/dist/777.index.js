"use strict"
exports.id=777
exports.ids=[777]
exports.modules={9777:((e,t,n)=>{n.r(t)
n.d(t,{createEventsApi:()=>createEventsApi})
var r=n(9058),s=n(1305),a=n(3565),o=n(4214),u=n(7453),i=n(3717),d=n(9973)
const c=o.Ikc({Targets:o.lqM(o.YOg(o._H3({Id:o.YjP(),Arn:o.YjP(),EcsParameters:o.yqP(o._H3({TaskDefinitionArn:o.YjP()}))})),[]),NextToken:o.cl6(o.YjP())}),l={code:"launcher-busy",fix:"Somebody changes the rule at the same time. Run the job again when they are done."},g={ResourceNotFoundException:{code:"launcher-not-found",fix:"Name a rule of this account and region, with its `event-bus` when it is not on the default one: `aws events list-rules`."},ConcurrentModificationException:l,ManagedRuleException:{code:"launcher-managed",fix:"An AWS service made this rule and keeps it. Change what starts the tasks where that service is configured, and take the rule out of `also-update`."}}
function createEventsApi(e){const t=new r.L(e)
return{async listTargetsByRule(e){const n=[]
let r
do{const s=await readPage(t,e,r)
n.push(...s.Targets)
r=s.NextToken??void 0}while(r!==void 0)
return n},async putTarget(e,n){const r={permission:"events:PutTargets",resource:resourceOf(e)},a=new s.V({Rule:e.rule,Targets:[]})
a.middlewareStack.add((0,i.eT)({...requestOf(e),Targets:[n]}),i.bd)
const{FailedEntries:o=[]}=await(0,u.S)({deed:r,known:g},()=>t.send(a)),[d]=o
if(d!==void 0)throw refusedTarget(e,d)}}}async function readPage(e,t,n){const r={permission:"events:ListTargetsByRule",resource:resourceOf(t)},s=new a.H({Rule:t.rule,EventBusName:t.eventBusName,NextToken:n})
let d=""
s.middlewareStack.add((0,i.b8)(e=>{d=e}),i.$9)
await(0,u.S)({deed:r,known:g},()=>e.send(s))
return o.qgA(c,JSON.parse(d))}function requestOf({rule:e,eventBusName:t}){return{Rule:e,...t===void 0?{}:{EventBusName:t}}}function resourceOf({rule:e,eventBusName:t="default"}){const n=t.replace(/^arn:.*:event-bus\//,"")
return n==="default"?`rule/${e}`:`rule/${n}/${e}`}function refusedTarget({rule:e},{TargetId:t,ErrorCode:n,ErrorMessage:r}){const s=`EventBridge did not take the target "${t??""}" of the rule "${e}": ${n??"no code"}: ${r??"no message"}`,a=/Concurrent|Internal|Throttl|LimitExceeded/.test(n??"")
return new d.lZ(a?{...l,message:s}:{code:"aws-request-refused",message:s,fix:"Correct what AWS names in its message, then run the job again."})}})}

