"use strict"
exports.id=206
exports.ids=[206]
exports.modules={206:((e,n,r)=>{r.d(n,{fromIni:()=>fromIni})
var o=r(4890),t=r(7803),i=r(9902),s=r(727),a=r(9300)
const resolveCredentialSource=(e,n,o)=>{const t={EcsContainer:async e=>{const{fromHttp:n}=await r.e(268).then(r.bind(r,3268)),{fromContainerMetadata:t}=await r.e(40).then(r.bind(r,2040))
o?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer")
return async()=>(0,a.c)(n(e??{}),t(e))().then(setNamedProvider)},Ec2InstanceMetadata:async e=>{o?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata")
const{fromInstanceMetadata:n}=await r.e(40).then(r.bind(r,2040))
return async()=>n(e)().then(setNamedProvider)},Environment:async e=>{o?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment")
const{fromEnv:n}=await r.e(530).then(r.bind(r,3530))
return async()=>n(e)().then(setNamedProvider)}}
if(e in t)return t[e]
throw new i.C(`Unsupported credential source in profile ${n}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:o})},setNamedProvider=e=>(0,s.g)(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),isAssumeRoleProfile=(e,{profile:n="default",logger:r}={})=>Boolean(e)&&typeof e=="object"&&typeof e.role_arn=="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&["undefined","string"].indexOf(typeof e.external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(e,{profile:n,logger:r})||isCredentialSourceProfile(e,{profile:n,logger:r})),isAssumeRoleWithSourceProfile=(e,{profile:n,logger:r})=>{const o=typeof e.source_profile=="string"&&typeof e.credential_source=="undefined"
o&&r?.debug?.(`    ${n} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`)
return o},isCredentialSourceProfile=(e,{profile:n,logger:r})=>{const o=typeof e.credential_source=="string"&&typeof e.source_profile=="undefined"
o&&r?.debug?.(`    ${n} isCredentialSourceProfile credential_source=${e.credential_source}`)
return o},resolveAssumeRoleCredentials=async(e,n,o,a,l={},c)=>{o.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)")
const d=n[e],{source_profile:f,region:g}=d
if(!o.roleAssumer){const{getDefaultRoleAssumer:e}=await r.e(890).then(r.bind(r,7890))
o.roleAssumer=e({...o.clientConfig,credentialProviderLogger:o.logger,parentClientConfig:{...a,...o?.parentClientConfig,region:g??o?.parentClientConfig?.region??a?.region}},o.clientPlugins)}if(f&&f in l)throw new i.C(`Detected a cycle attempting to resolve credentials for profile ${(0,t.Bz)(o)}. Profiles visited: `+Object.keys(l).join(", "),{logger:o.logger})
o.logger?.debug("@aws-sdk/credential-provider-ini - finding credential resolver using "+(f?`source_profile=[${f}]`:`profile=[${e}]`))
const _=f?c(f,n,o,a,{...l,[f]:!0},isCredentialSourceWithoutRoleArn(n[f]??{})):(await resolveCredentialSource(d.credential_source,e,o.logger)(o))()
if(isCredentialSourceWithoutRoleArn(d))return _.then(e=>(0,s.g)(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))
{const n={RoleArn:d.role_arn,RoleSessionName:d.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:d.external_id,DurationSeconds:parseInt(d.duration_seconds||"3600",10)},{mfa_serial:r}=d
if(r){if(!o.mfaCodeProvider)throw new i.C(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`,{logger:o.logger,tryNextLink:!1})
n.SerialNumber=r
n.TokenCode=await o.mfaCodeProvider(r)}const t=await _
return o.roleAssumer(t,n).then(e=>(0,s.g)(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},isCredentialSourceWithoutRoleArn=e=>!e.role_arn&&!!e.credential_source,isLoginProfile=e=>Boolean(e&&e.login_session),resolveLoginCredentials=async(e,n,o)=>{const{fromLoginCredentials:t}=await r.e(383).then(r.bind(r,1383)),i=await t({...n,profile:e})({callerClientConfig:o})
return(0,s.g)(i,"CREDENTIALS_PROFILE_LOGIN","AC")},isProcessProfile=e=>Boolean(e)&&typeof e=="object"&&typeof e.credential_process=="string",resolveProcessCredentials=async(e,n)=>{const{fromProcess:o}=await r.e(638).then(r.bind(r,8257)),t=await o({...e,profile:n})()
return(0,s.g)(t,"CREDENTIALS_PROFILE_PROCESS","v")},resolveSsoCredentials=async(e,n,o={},t)=>{const{fromSSO:i}=await r.e(383).then(r.bind(r,1383))
return i({profile:e,logger:o.logger,parentClientConfig:o.parentClientConfig,clientConfig:o.clientConfig})({callerClientConfig:t}).then(e=>n.sso_session?(0,s.g)(e,"CREDENTIALS_PROFILE_SSO","r"):(0,s.g)(e,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))},isSsoProfile=e=>e&&(typeof e.sso_start_url=="string"||typeof e.sso_account_id=="string"||typeof e.sso_session=="string"||typeof e.sso_region=="string"||typeof e.sso_role_name=="string"),isStaticCredsProfile=e=>Boolean(e)&&typeof e=="object"&&typeof e.aws_access_key_id=="string"&&typeof e.aws_secret_access_key=="string"&&["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["undefined","string"].indexOf(typeof e.aws_account_id)>-1,resolveStaticCredentials=async(e,n)=>{n?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials")
const r={accessKeyId:e.aws_access_key_id,secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},...e.aws_account_id&&{accountId:e.aws_account_id}}
return(0,s.g)(r,"CREDENTIALS_PROFILE","n")},isWebIdentityProfile=e=>Boolean(e)&&typeof e=="object"&&typeof e.web_identity_token_file=="string"&&typeof e.role_arn=="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1,resolveWebIdentityCredentials=async(e,n,o)=>{const{fromTokenFile:t}=await r.e(281).then(r.bind(r,281)),i=await t({webIdentityTokenFile:e.web_identity_token_file,roleArn:e.role_arn,roleSessionName:e.role_session_name,roleAssumerWithWebIdentity:n.roleAssumerWithWebIdentity,logger:n.logger,parentClientConfig:n.parentClientConfig})({callerClientConfig:o})
return(0,s.g)(i,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")},resolveProfileData=async(e,n,r,o,t={},s=!1)=>{const a=n[e]
if(Object.keys(t).length>0&&isStaticCredsProfile(a))return resolveStaticCredentials(a,r)
if(s||isAssumeRoleProfile(a,{profile:e,logger:r.logger}))return resolveAssumeRoleCredentials(e,n,r,o,t,resolveProfileData)
if(isStaticCredsProfile(a))return resolveStaticCredentials(a,r)
if(isWebIdentityProfile(a))return resolveWebIdentityCredentials(a,r,o)
if(isProcessProfile(a))return resolveProcessCredentials(r,e)
if(isSsoProfile(a))return await resolveSsoCredentials(e,a,r,o)
if(isLoginProfile(a))return resolveLoginCredentials(e,r,o)
throw new i.C(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`,{logger:r.logger})},fromIni=(e={})=>async({callerClientConfig:n}={})=>{e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni")
const r=await(0,o.Y)(e)
return resolveProfileData((0,t.Bz)({profile:e.profile??n?.profile}),r,e,n)}}),4890:((e,n,r)=>{r.d(n,{Y:()=>parseKnownFiles})
var o=r(4950)
const mergeConfigFiles=(...e)=>{const n={}
for(const r of e)for(const[e,o]of Object.entries(r))n[e]!==void 0?Object.assign(n[e],o):n[e]=o
return n},parseKnownFiles=async e=>{const n=await(0,o.p)(e)
return mergeConfigFiles(n.configFile,n.credentialsFile)}})}

