"use strict"
exports.id=744
exports.ids=[744,938]
exports.modules={2855:((e,r,o)=>{o.r(r)
o.d(r,{createLogGroupsApi:()=>createLogGroupsApi,createLogsApi:()=>createLogsApi})
var t=o(4985),s=o(1408),n=o(4333),a=o(6e3),i=o(9824)
function createLogsApi(e){const r=new t.T(e)
return{readLogPage:e=>readLogPage(r,e)}}async function readLogPage(e,r){const{group:o,stream:t,fromHead:a,token:u,limit:c}=r
try{const r=await e.send(new s.h({logGroupName:o,logStreamName:t,startFromHead:a,...u===void 0?{}:{nextToken:u},...c===void 0?{}:{limit:c}}))
return{lines:(r.events??[]).map(({timestamp:e,message:r})=>({atMs:e??0,message:r??""})),forwardToken:r.nextForwardToken??u??"",backwardToken:r.nextBackwardToken??u??""}}catch(e){if(e instanceof n.lB)return
throw(0,i.ie)(e,{permission:"logs:GetLogEvents",resource:`log-group:${o}:log-stream:${t}`})}}function createLogGroupsApi(e){const r=new t.T(e)
return{hasLogGroup:e=>hasLogGroup(r,e)}}async function hasLogGroup(e,r){let o
do{const t=await e.send(new a.V({logGroupNamePrefix:r,nextToken:o})).catch(e=>{throw(0,i.ie)(e,{permission:"logs:DescribeLogGroups",resource:"log-group:*"})})
if((t.logGroups??[]).some(({logGroupName:e})=>e===r))return!0
o=t.nextToken}while(o!==void 0&&o!=="")
return!1}}),3938:((e,r,o)=>{o.d(r,{EventStreamSerde:()=>EventStreamSerde,eventStreamSerdeProvider:()=>t,o:()=>resolveEventStreamSerdeConfig})
const resolveEventStreamSerdeConfig=e=>e,t=refuse
function EventStreamSerde(){refuse()}function refuse(){throw new Error("The bundles carry no event streams: see scripts/bundle/shims/event-streams.js.")}})}

