"use strict"
exports.id=281
exports.ids=[281]
exports.modules={2461:((e,n,o)=>{o.d(n,{G:()=>fromWebToken})
const fromWebToken=e=>async n=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken")
const{roleArn:r,roleSessionName:i,webIdentityToken:t,providerId:s,policyArns:d,policy:l,durationSeconds:c}=e
let{roleAssumerWithWebIdentity:a}=e
if(!a){const{getDefaultRoleAssumerWithWebIdentity:r}=await o.e(890).then(o.bind(o,7890))
a=r({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...n?.callerClientConfig,...e.parentClientConfig}},e.clientPlugins)}return a({RoleArn:r,RoleSessionName:i??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:t,ProviderId:s,PolicyArns:d,Policy:l,DurationSeconds:c})}}),281:((e,n,o)=>{o.d(n,{fromTokenFile:()=>fromTokenFile})
var r=o(727),i=o(9902),t=o(363),s=o(3024),d=o(2461)
const l="AWS_WEB_IDENTITY_TOKEN_FILE",fromTokenFile=(e={})=>async n=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile")
const o=e?.webIdentityTokenFile??process.env[l],c=e?.roleArn??process.env.AWS_ROLE_ARN,a=e?.roleSessionName??process.env.AWS_ROLE_SESSION_NAME
if(!o||!c)throw new i.C("Web identity configuration not specified",{logger:e.logger})
const g=await(0,d.G)({...e,webIdentityToken:t.Z?.getTokenRecord?.()[o]??(0,s.readFileSync)(o,{encoding:"ascii"}),roleArn:c,roleSessionName:a})(n)
o===process.env[l]&&(0,r.g)(g,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h")
return g}}),363:((e,n,o)=>{o.d(n,{Z:()=>t})
o(1455)
const r={}
var i=o(4583)
const t={getFileRecord(){return i.Jj},interceptFile(e,n){i.Jj[e]=Promise.resolve(n)},getTokenRecord(){return r},interceptToken(e,n){r[e]=n}}})}

