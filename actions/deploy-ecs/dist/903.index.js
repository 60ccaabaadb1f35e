"use strict"
exports.id=903
exports.ids=[903]
exports.modules={5903:((e,t,i)=>{i.d(t,{IO:()=>groupByValue,iw:()=>runsOnFargate,planTargets:()=>planTargets})
var n=i(4214),r=i(7499)
const a=n.NpB(n.lqM(n.YjP()),void 0),o=n.NpB(n.lqM(n.aig()),void 0)
function list(e){return n.NpB(n.lqM(n.YOg(e),[]),[])}const s=n.Ikc({name:n.YjP(),valueFrom:n.YjP()}),c=n.Ikc({name:n.NpB(n.YjP(),""),image:n.NpB(n.YjP(),""),portMappings:list(n.Ikc({containerPort:o,containerPortRange:a})),secrets:list(s),environmentFiles:list(n.Ikc({value:n.YjP(),type:a})),repositoryCredentials:n.NpB(n.lqM(n.Ikc({credentialsParameter:n.YjP()})),void 0),logConfiguration:n.NpB(n.lqM(n.Ikc({logDriver:a,options:n.NpB(n.lqM(n.g1P(n.YjP(),n.YjP()),{}),{}),secretOptions:list(s)})),void 0)}),p=n.Ikc({family:n.YjP(),networkMode:a,cpu:a,memory:a,executionRoleArn:a,taskRoleArn:a,requiresCompatibilities:list(n.YjP()),runtimePlatform:n.NpB(n.lqM(n.Ikc({cpuArchitecture:a,operatingSystemFamily:a}),{}),{}),containerDefinitions:list(c)})
function readDefinition(e){return n.qgA(p,e)}function planTargets({plans:e,registrations:t,taskDefinitions:i}){const n=new Map([...i.values()].map(e=>[e.taskDefinition.taskDefinitionArn,e]))
return[...e.map(({before:e,update:t,changes:i,...n})=>({...n,service:afterUpdate(e,t),changes:i})),...t.map(e=>({...e,service:void 0,changes:[]}))].flatMap(({name:e,from:t,step:i,service:r,changes:a})=>{const o=definitionOf(i,n)
if(o===void 0)return[]
const s=(r?.serviceArn??t).split(":")[4]??"",c=a.map(({path:e})=>e)
return[{name:e,account:s,service:r,definition:readDefinition(o),changed:c}]})}function afterUpdate(e,{capacityProviderStrategy:t}={}){if(t===void 0)return e
const i=t.map(({capacityProvider:e})=>({capacityProvider:String(e)}))
return{...e,capacityProviderStrategy:i}}function definitionOf(e,t){if(e.kind==="register")return e.input
const i=e.kind==="existing"?t.get(e.taskDefinition):void 0
return i===void 0?void 0:(0,r.Bz)(i)}function runsOnFargate({service:e,definition:t}){const{launchType:i,capacityProviderStrategy:n=[]}=e??{}
return n.length>0?n.every(({capacityProvider:e})=>/^FARGATE(?:_SPOT)?$/.test(e)):i!==void 0?i==="FARGATE":t.requiresCompatibilities.join()==="FARGATE"}function groupByValue(e,{valuesOf:t,keyOf:i}){const n=new Map
for(const r of e)for(const e of t(r)){const t=n.get(i(e))??{value:e,names:new Set}
t.names.add(r.name)
n.set(i(e),t)}return[...n.values()].map(({value:e,names:t})=>({value:e,names:[...t]}))}})}

