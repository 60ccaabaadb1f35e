"use strict"
exports.id=181
exports.ids=[181]
exports.modules={5562:((e,t,r)=>{r.r(t)
r.d(t,{DiagnosticSeverity:()=>o,Position:()=>n,Range:()=>i})
const n={create:(e,t)=>({line:e,character:t})},i={create:(...e)=>{const[t,r]=e.length===2?e:[n.create(e[0],e[1]),n.create(e[2],e[3])]
return{start:t,end:r}}},o={Error:1,Warning:2,Information:3,Hint:4}})}

