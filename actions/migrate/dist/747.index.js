"use strict"
exports.id=747
exports.ids=[747]
exports.modules={2461:((e,o,t)=>{t.d(o,{G:()=>fromWebToken})
const fromWebToken=e=>async o=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken")
const{roleArn:n,roleSessionName:i,webIdentityToken:s,providerId:r,policyArns:a,policy:l,durationSeconds:c}=e
let{roleAssumerWithWebIdentity:d}=e
if(!d){const{getDefaultRoleAssumerWithWebIdentity:n}=await t.e(890).then(t.bind(t,7890))
d=n({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...o?.callerClientConfig,...e.parentClientConfig}},e.clientPlugins)}return d({RoleArn:n,RoleSessionName:i??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:s,ProviderId:r,PolicyArns:a,Policy:l,DurationSeconds:c})}}),3747:((e,o,t)=>{t.d(o,{assumeRoleWithOidc:()=>assumeRoleWithOidc})
var n=t(2461),i=t(9973),s=t(9824),r=t(9296)
async function assumeRoleWithOidc(e){const o=await readIdToken(e)
try{return await(0,n.G)({roleArn:e.roleArn,webIdentityToken:o,roleSessionName:e.sessionName.replaceAll(/[^\w+=,.@-]/g,"-").slice(0,64),clientConfig:{region:e.region,maxAttempts:5,requestHandler:(0,r.W)(1e4)}})()}catch(o){if((0,s.Sc)(o))throw(0,s.ie)(o,{permission:"sts:AssumeRoleWithWebIdentity",resource:e.roleArn})
throw new i.lZ({code:"role-not-assumed",message:`AWS did not give the role ${e.roleArn} to this job: ${(0,i.bD)(o)}`,fix:"Check that the role exists and that its trust policy accepts this repository: the `sub` of the token is `repo:ORG/REPO:...`, or `repo:ORG@ID/REPO@ID:...` in repositories made or renamed since 15 July 2026; with an environment it ends in `:environment:NAME`.",cause:o})}}async function readIdToken({idToken:e,roleArn:o}){try{return await e("sts.amazonaws.com")}catch(e){if(!(e instanceof i.lZ))throw e
const{code:t,message:n,fix:s}=e
throw new i.lZ({code:t,message:`The role ${o} cannot be assumed. ${n}`,fix:s,cause:e})}}})}

