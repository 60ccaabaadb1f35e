"use strict"
exports.id=383
exports.ids=[383]
exports.modules={1383:((s,e,o)=>{o.d(e,{fromLoginCredentials:()=>i,fromSSO:()=>r})
var n=o(9902)
const r=refuse("an IAM Identity Center session (sso_session, sso_start_url)"),i=refuse("a session of `aws login` (login_session)")
function refuse(s){return({profile:e=process.env.AWS_PROFILE??"default"}={})=>async()=>{throw new n.C(`The AWS profile ${e} wants ${s}, which a person begins in a browser: no workflow can use it.`,{tryNextLink:!1})}}})}

