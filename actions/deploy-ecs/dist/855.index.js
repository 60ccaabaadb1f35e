"use strict"
exports.id=855
exports.ids=[855]
exports.modules={5855:((e,a,t)=>{t.r(a)
t.d(a,{createPipesApi:()=>createPipesApi})
var r=t(1524),i=t(3385),s=t(6177),n=t(4214),p=t(7453),o=t(3717)
const d=n._H3({Name:n.YjP(),CurrentState:n.YjP(),DesiredState:n.lqM(n.YjP(),"RUNNING"),StateReason:n.yqP(n.YjP()),RoleArn:n.YjP(),Target:n.YjP(),TargetParameters:n.yqP(n._H3({EcsTaskParameters:n.yqP(n._H3({TaskDefinitionArn:n.YjP()}))}))}),c={NotFoundException:{code:"launcher-not-found",fix:"Name a pipe of this account and region: `aws pipes list-pipes`."},ConflictException:{code:"launcher-busy",fix:"The pipe is being changed, started or stopped. Run the job again when that is over."}}
function createPipesApi(e){const a=new r.H(e)
return{async describePipe({name:e}){const t={permission:"pipes:DescribePipe",resource:`pipe/${e}`},r=new i.d({Name:e})
let s=""
r.middlewareStack.add((0,o.b8)(e=>{s=e}),o.$9)
await(0,p.S)({deed:t,known:c},()=>a.send(r))
return n.qgA(d,JSON.parse(s))},async updatePipe({Name:e,RoleArn:t,TargetParameters:r}){const i={permission:"pipes:UpdatePipe",resource:`pipe/${e}`},n=new s.T({Name:e,RoleArn:t})
n.middlewareStack.add((0,o.eT)({RoleArn:t,TargetParameters:r}),o.bd)
await(0,p.S)({deed:i,known:c},()=>a.send(n))}}}})}

