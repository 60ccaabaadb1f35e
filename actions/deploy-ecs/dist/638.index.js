"use strict"
exports.id=638
exports.ids=[638]
exports.modules={8257:((e,r,o)=>{o.d(r,{fromProcess:()=>fromProcess})
var t=o(4890),i=o(7803),s=o(363),c=o(9902),n=o(1421),d=o(7975),a=o(727)
const getValidatedProcessCredentials=(e,r,o)=>{if(r.Version!==1)throw Error(`Profile ${e} credential_process did not return Version 1.`)
if(r.AccessKeyId===void 0||r.SecretAccessKey===void 0)throw Error(`Profile ${e} credential_process returned invalid credentials.`)
if(r.Expiration){const o=new Date
if(new Date(r.Expiration)<o)throw Error(`Profile ${e} credential_process returned expired credentials.`)}let t=r.AccountId
!t&&o?.[e]?.aws_account_id&&(t=o[e].aws_account_id)
const i={accessKeyId:r.AccessKeyId,secretAccessKey:r.SecretAccessKey,...r.SessionToken&&{sessionToken:r.SessionToken},...r.Expiration&&{expiration:new Date(r.Expiration)},...r.CredentialScope&&{credentialScope:r.CredentialScope},...t&&{accountId:t}};(0,a.g)(i,"CREDENTIALS_PROCESS","w")
return i},resolveProcessCredentials=async(e,r,o)=>{const t=r[e]
if(!r[e])throw new c.C(`Profile ${e} could not be found in shared credentials file.`,{logger:o})
{const i=t.credential_process
if(i===void 0)throw new c.C(`Profile ${e} did not contain credential_process.`,{logger:o})
{const t=(0,d.promisify)(s.Z?.getTokenRecord?.().exec??n.exec)
try{const{stdout:o}=await t(i)
let s
try{s=JSON.parse(o.trim())}catch{throw Error(`Profile ${e} credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(e,s,r)}catch(e){throw new c.C(e.message,{logger:o})}}}},fromProcess=(e={})=>async({callerClientConfig:r}={})=>{e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess")
const o=await(0,t.Y)(e)
return resolveProcessCredentials((0,i.Bz)({profile:e.profile??r?.profile}),o,e.logger)}}),363:((e,r,o)=>{o.d(r,{Z:()=>s})
o(1455)
const t={}
var i=o(4583)
const s={getFileRecord(){return i.Jj},interceptFile(e,r){i.Jj[e]=Promise.resolve(r)},getTokenRecord(){return t},interceptToken(e,r){t[e]=r}}})}

