"use strict"
exports.id=903
exports.ids=[903]
exports.modules={5903:((e,i,n)=>{n.d(i,{IO:()=>groupByValue,iw:()=>runsOnFargate,planTargets:()=>planTargets})
var t=n(4214),r=n(7499)
const o=t.NpB(t.lqM(t.YjP()),void 0),a=t.NpB(t.lqM(t.aig()),void 0)
function list(e){return t.NpB(t.lqM(t.YOg(e),[]),[])}const s=t.Ikc({name:t.YjP(),valueFrom:t.YjP()}),c=t.Ikc({name:t.NpB(t.YjP(),""),image:t.NpB(t.YjP(),""),portMappings:list(t.Ikc({containerPort:a,containerPortRange:o})),secrets:list(s),environmentFiles:list(t.Ikc({value:t.YjP(),type:o})),repositoryCredentials:t.NpB(t.lqM(t.Ikc({credentialsParameter:t.YjP()})),void 0),logConfiguration:t.NpB(t.lqM(t.Ikc({logDriver:o,options:t.NpB(t.lqM(t.g1P(t.YjP(),t.YjP()),{}),{}),secretOptions:list(s)})),void 0)}),l=t.Ikc({family:t.YjP(),networkMode:o,cpu:o,memory:o,executionRoleArn:o,taskRoleArn:o,requiresCompatibilities:list(t.YjP()),runtimePlatform:t.NpB(t.lqM(t.Ikc({cpuArchitecture:o,operatingSystemFamily:o}),{}),{}),containerDefinitions:list(c)})
function readDefinition(e){return t.qgA(l,e)}function planTargets({plans:e,registrations:i,taskDefinitions:n}){const t=new Map([...n.values()].map(e=>[e.taskDefinition.taskDefinitionArn,e]))
return[...e.map(({before:e,changes:i,...n})=>({...n,service:e,changes:i})),...i.map(e=>({...e,service:void 0,changes:[]}))].flatMap(({name:e,from:i,step:n,service:r,changes:o})=>{const a=definitionOf(n,t)
if(a===void 0)return[]
const s=(r?.serviceArn??i).split(":")[4]??"",c=o.map(({path:e})=>e)
return[{name:e,account:s,service:r,definition:readDefinition(a),changed:c}]})}function definitionOf(e,i){if(e.kind==="register")return e.input
const n=e.kind==="existing"?i.get(e.taskDefinition):void 0
return n===void 0?void 0:(0,r.Bz)(n)}function runsOnFargate({service:e,definition:i}){const{launchType:n,capacityProviderStrategy:t=[]}=e??{}
return t.length>0?t.every(({capacityProvider:e})=>/^FARGATE(?:_SPOT)?$/.test(e)):n!==void 0?n==="FARGATE":i.requiresCompatibilities.join()==="FARGATE"}function groupByValue(e,{valuesOf:i,keyOf:n}){const t=new Map
for(const r of e)for(const e of i(r)){const i=t.get(n(e))??{value:e,names:new Set}
i.names.add(r.name)
t.set(n(e),i)}return[...t.values()].map(({value:e,names:i})=>({value:e,names:[...i]}))}})}

