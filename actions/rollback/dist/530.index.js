"use strict"
exports.id=530
exports.ids=[530]
exports.modules={3530:((s,r,e)=>{e.d(r,{fromEnv:()=>o.sF})
var o=e(8741)})}

