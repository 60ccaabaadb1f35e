"use strict"
exports.id=899
exports.ids=[899]
exports.modules={5899:((e,r,t)=>{t.r(r)
t.d(r,{createTargetGroupsApi:()=>createTargetGroupsApi})
var a=t(1127),o=t(5328),c=t(9626),s=t(386),n=t(9824)
function createTargetGroupsApi(e){const r=new a.M(e)
return{describeTargetGroup:({targetGroupArn:e})=>describeTargetGroup(r,e),describeTargetHealth:({targetGroupArn:e})=>describeTargetHealth(r,e)}}async function describeTargetGroup(e,r){try{const{TargetGroups:t=[]}=await e.send(new o.s({TargetGroupArns:[r]})),[a]=t
if(a===void 0)return
return{targetGroupArn:r,targetGroupName:a.TargetGroupName??r,protocol:a.Protocol,port:a.Port,targetType:a.TargetType??"instance",healthCheckPort:a.HealthCheckPort,healthCheckProtocol:a.HealthCheckProtocol,healthCheckPath:a.HealthCheckPath,matcher:a.Matcher?.HttpCode??a.Matcher?.GrpcCode,loadBalancerArns:a.LoadBalancerArns??[]}}catch(e){if(e instanceof c.JO)return
throw(0,n.ie)(e,{permission:"elasticloadbalancing:DescribeTargetGroups",resource:"*"})}}async function describeTargetHealth(e,r){try{return((await e.send(new s.q({TargetGroupArn:r}))).TargetHealthDescriptions??[]).map(({Target:e,TargetHealth:r})=>({id:e?.Id??"",port:e?.Port,state:r?.State??"",reason:r?.Reason,description:r?.Description}))}catch(e){if(e instanceof c.JO)return[]
throw(0,n.ie)(e,{permission:"elasticloadbalancing:DescribeTargetHealth",resource:"*"})}}})}

