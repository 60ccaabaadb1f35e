"use strict"
exports.id=859
exports.ids=[859]
exports.modules={5859:((e,t,s)=>{s.r(t)
s.d(t,{createParametersApi:()=>createParametersApi})
var r=s(2024),a=s(9120),n=s(9824)
const o=50
function createParametersApi(e){const t=new r.j(e)
return{async findParameters({names:e}){const s=[...new Set(e)],r=new Set
for(let e=0;e<s.length;e+=o)for(const a of await describeNames(t,s.slice(e,e+o)))r.add(a)
return r}}}async function describeNames(e,t){const s=[]
let r
do{const i=await e.send(new a.$({ParameterFilters:[{Key:"Name",Option:"Equals",Values:t}],MaxResults:o,NextToken:r})).catch(e=>{throw(0,n.ie)(e,{permission:"ssm:DescribeParameters",resource:"*"})})
s.push(...(i.Parameters??[]).flatMap(({Name:e})=>e===void 0?[]:[e]))
r=i.NextToken}while(r!==void 0&&r!=="")
return s}})}

