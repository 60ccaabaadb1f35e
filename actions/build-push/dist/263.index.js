"use strict"
exports.id=263
exports.ids=[263]
exports.modules={3171:((e,t,i)=>{i.d(t,{S:()=>ECRClient})
var o=i(6868),r=i(4405),s=i(5424),n=i(1478),a=i(2713),c=i(7579),p=i(9688),l=i(2841),u=i(7860),d=i(9053),m=i(7926),h=i(7979),E=i(478),g=i(868),f=i(6979),x=i(4631),y=i(3753),S=i(4876)
const defaultECRHttpAuthSchemeParametersProvider=async(e,t,i)=>({operation:(0,y.u)(t).operation,region:await(0,S.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultECRHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,x.ho)(e)
return Object.assign(t,{authSchemePreference:(0,S.t)(e.authSchemePreference??[])})}
var v=i(1852)
const I={rE:"3.1162.0"}
var w=i(8739),R=i(4351),P=i(1250),b=i(9670),C=i(8898),A=i(8741),N=i(7803),T=i(9902),O=i(9300)
const U="AWS_EC2_METADATA_DISABLED",remoteProvider=async e=>{const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:o,fromContainerMetadata:r,fromInstanceMetadata:s}=await i.e(40).then(i.bind(i,2040))
if(process.env[o]||process.env[t]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata")
const{fromHttp:t}=await i.e(268).then(i.bind(i,3268))
return(0,O.c)(t(e),r(e))}if(process.env[U]&&process.env[U]!=="false")return async()=>{throw new T.C("EC2 Instance Metadata Service access disabled",{logger:e.logger})}
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata")
return s(e)}
function memoizeChain(e,t){const i=internalCreateChain(e)
let o,r,s,n
const provider=async e=>{if(e?.forceRefresh){n||(n=i(e).then(e=>{s=e}).finally(()=>{n=void 0}))
await n
return s}s?.expiration&&s?.expiration?.getTime()<Date.now()&&(s=void 0)
if(o)await o
else if(!s||t?.(s)){if(!s){o=i(e).then(e=>{s=e}).finally(()=>{o=void 0})
return provider(e)}r||(r=i(e).then(e=>{s=e}).catch(()=>{}).finally(()=>{r=void 0}))}return s}
return provider}const internalCreateChain=e=>async t=>{let i
for(const o of e)try{return await o(t)}catch(e){i=e
if(e?.tryNextLink)continue
throw e}throw i}
let F=!1
const defaultProvider=(e={})=>memoizeChain([async()=>{if(e.profile??process.env[N.Ch]){if(process.env[A.yG]&&process.env[A.pi]&&!F){(e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.bind(e.logger):console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n")
F=!0}throw new T.C("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0})}e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv")
return(0,A.sF)(e)()},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO")
const{ssoStartUrl:o,ssoAccountId:r,ssoRegion:s,ssoRoleName:n,ssoSession:a}=e
if(!(o||r||s||n||a))throw new T.C("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger})
const{fromSSO:c}=await i.e(383).then(i.bind(i,1383))
return c(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni")
const{fromIni:o}=await i.e(206).then(i.bind(i,206))
return o(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess")
const{fromProcess:o}=await i.e(257).then(i.bind(i,8257))
return o(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile")
const{fromTokenFile:o}=await i.e(281).then(i.bind(i,281))
return o(e)(t)},async()=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider")
return(await remoteProvider(e))()},async()=>{throw new T.C("Could not load credentials from any providers",{tryNextLink:!1,logger:e.logger})}],credentialsTreatedAsExpired),credentialsTreatedAsExpired=e=>e?.expiration!==void 0&&e.expiration.getTime()-Date.now()<3e5
var L=i(3816),j=i(7613),D=i(5412),$=i(3559),k=i(446),z=i(2766),B=i(4824),_=i(9903),M=i(2149),V=i(18),G=i(5606),J=i(9752),q=i(6511)
class SerdeContextConfig{serdeContext
setSerdeContext(e){this.serdeContext=e}}var W=i(9462),K=i(6627),Q=i(5298),H=i(7022),Z=i(9565),Y=i(8227),X=i(5694)
class UnionSerde{from
to
keys
constructor(e,t){this.from=e
this.to=t
const i=Object.keys(this.from),o=new Set(i)
o.delete("__type")
this.keys=o}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value,t=this.from[e]
this.to.$unknown=[e,t]}}}let ee
function detectBufferParsing(){if(ee===void 0)try{if(typeof Buffer!="function")ee=!1
else{const e=JSON.parse(Buffer.from([123,125]))
ee=e!==null&&typeof e=="object"}}catch{ee=!1}return ee}function jsonReviver(e,t,i){if(i?.source){const e=i.source
if(typeof t=="number")return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?isRepresentable(e,t)?t:new X.D(e,"bigDecimal"):isFractionalBigNumeric(e)?new X.D(e,"bigDecimal"):/[eE]/.test(e)?expandExponentToBigInt(e):BigInt(e)}return t}function isFractionalBigNumeric(e){const t=e.indexOf(".")
if(t===-1)return!1
const i=e.search(/[eE]/)
if(i===-1)return!0
const o=i-t-1
return parseInt(e.slice(i+1),10)<o}function isRepresentable(e,t){if(e===String(t))return!0
if(Object.is(t,-0))return!0
if(/[eE]/.test(e))return expandToDecimal(e)===expandToDecimal(String(t))
const i=e.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),o=String(t)
return i===o||!!/[eE]/.test(o)&&i===expandToDecimal(o)}function expandToDecimal(e){const t=e.startsWith("-"),i=t?e.slice(1):e,o=i.search(/[eE]/)
let r
if(o===-1)r=i
else{const e=parseInt(i.slice(o+1),10),t=i.slice(0,o),s=t.indexOf(".")
let n,a
if(s===-1){n=t
a=t.length}else{n=t.slice(0,s)+t.slice(s+1)
a=s}n=n.replace(/0+$/,"")||"0"
const c=a+e
r=n==="0"?"0":c<=0?"0."+"0".repeat(-c)+n:c>=n.length?n+"0".repeat(c-n.length):n.slice(0,c)+"."+n.slice(c)}r.includes(".")&&(r=r.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""))
return(t?"-":"")+r}function expandExponentToBigInt(e){const t=e.search(/[eE]/),i=parseInt(e.slice(t+1),10),o=e.startsWith("-"),r=e.slice(o?1:0,t),s=r.indexOf(".")
let n,a
if(s===-1){n=r
a=i}else{n=r.slice(0,s)+r.slice(s+1)
a=i-(r.length-s-1)}n=n.replace(/0+$/,"")||"0"
const c=BigInt(n)*10n**BigInt(a+(r.replace(".","").length-n.length))
return o?-c:c}const te=Symbol.for("@aws-sdk/reviver")
function needsReviver(e){const t=K.l1.of(e),i=t.getSchema()
if(Array.isArray(i)&&t.isStructSchema()){if(te in i)return i[te]
const e=_check(t,new Set)
i[te]=e
return e}return _check(t,new Set)}function _check(e,t){const i=e.getSchema()
if(t.has(i))return!1
t.add(i)
if(e.isBigIntegerSchema()||e.isBigDecimalSchema())return!0
if(e.isStructSchema()){for(const[,i]of e.structIterator())if(_check(i,t))return!0}else if(e.isListSchema()||e.isMapSchema()){if(_check(e.getValueSchema(),t))return!0}else if(e.isDocumentSchema())return!0
return!1}var ie=i(3822),oe=i(1787)
const collectBodyString=(e,t)=>(0,ie.P)(e,t).then(e=>(t?.utf8Encoder??oe.P)(e))
async function parseJsonBody(e,t,i){let o
if(detectBufferParsing()&&typeof e?.[Symbol.asyncIterator]=="function"){const i=await(0,ie.P)(e,t)
typeof Buffer=="function"&&(o=Buffer.isBuffer(i)?i:Buffer.from(i.buffer,i.byteOffset,i.byteLength))}o||(o=await collectBodyString(e,t))
if(o.length===0)return{}
const r=i&&needsReviver(i)?jsonReviver:void 0
try{return JSON.parse(o,r)}catch(e){e?.name==="SyntaxError"&&Object.defineProperty(e,"$responseBodyText",{value:typeof o=="string"?o:o.toString("utf8")})
throw e}}const findKey=(e,t)=>Object.keys(e).find(e=>e.toLowerCase()===t.toLowerCase()),sanitizeErrorCode=e=>{let t=e
typeof t=="number"&&(t=t.toString())
t.indexOf(",")>=0&&(t=t.split(",")[0])
t.indexOf(":")>=0&&(t=t.split(":")[0])
t.indexOf("#")>=0&&(t=t.split("#")[1])
return t},loadJsonRpcErrorCode=(e,t,i=!1)=>loadErrorCode(e,t,i?["code","header","type"]:["type","code","header"]),loadErrorCode=({headers:e},t,i)=>{while(i.length>0)switch(i.shift()){case"header":const i=findKey(e??{},"x-amzn-errortype")
if(i!==void 0)return sanitizeErrorCode(e[i])
break
case"code":const o=findKey(t??{},"code")
if(o&&t[o]!==void 0)return sanitizeErrorCode(t[o])
break
case"type":if(t?.__type!==void 0)return sanitizeErrorCode(t.__type)}}
var re=i(6852)
class JsonShapeDeserializer2 extends SerdeContextConfig{settings
constructor(e){super()
this.settings=e}async read(e,t){const i=needsReviver(e)?jsonReviver:void 0
let o
if(typeof t=="string"){if(t.length===0)return{}
o=JSON.parse(t,i)}else if(t instanceof Uint8Array&&detectBufferParsing()){if(t.byteLength===0)return{}
const e=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength)
o=JSON.parse(e,i)}else o=await parseJsonBody(t,this.serdeContext,e)
return this._read(e,o)}readObject(e,t){return this._read(e,t)}_read(e,t){const i=t!==null&&typeof t=="object",o=K.l1.of(e)
if(i){if(o.isStructSchema())return this._readStruct(o,t)
if(Array.isArray(t)&&o.isListSchema()){const e=o.getValueSchema()
if(this.needsTransform(e))for(let i=0;i<t.length;++i)t[i]=this._read(e,t[i])
return t}if(o.isMapSchema()){const e=o.getValueSchema(),i=t
if(this.needsTransform(e))for(const t in i)if((0,re.$)(i,t)){t==="__proto__"&&(0,Q.T)(i)
i[t]=this._read(e,i[t])}return i}}if(o.isBlobSchema()&&typeof t=="string")return(0,H.E)(t)
const r=o.getMergedTraits().mediaType
if(o.isStringSchema()&&typeof t=="string"&&r)return r==="application/json"||r.endsWith("+json")?Z.A.from(t):t
if(o.isTimestampSchema()&&t!=null)switch((0,W.V)(o,this.settings)){case 5:return(0,Y.t_)(t)
case 6:return(0,Y.xE)(t)
case 7:return(0,Y.l3)(t)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",t)
return new Date(t)}if(o.isBigIntegerSchema()&&(typeof t=="number"||typeof t=="string"))return BigInt(t)
if(o.isBigDecimalSchema()&&t!=null){if(t instanceof X.D)return t
const e=t
return e.type==="bigDecimal"&&"string"in e?new X.D(e.string,e.type):new X.D(String(t),"bigDecimal")}if(o.isNumericSchema()&&typeof t=="string"){switch(t){case"Infinity":return 1/0
case"-Infinity":return-1/0
case"NaN":return NaN}return t}if(o.isDocumentSchema()&&i)if(Array.isArray(t))for(let e=0;e<t.length;++e){const i=t[e]
i instanceof X.D||(t[e]=this._read(o,i))}else{const e=t
for(const t in e){if(!(0,re.$)(e,t))continue
t==="__proto__"&&(0,Q.T)(e)
const i=e[t]
i instanceof X.D||(e[t]=this._read(o,i))}}return t}_readStruct(e,t){const i=e.isUnionSchema(),o={}
let r
const s=typeof t.__type=="string",{jsonName:n}=this.settings
n&&s&&(r={})
let a
i&&(a=new UnionSerde(t,o))
for(const[c,p]of e.structIterator()){let e=c
if(n){e=p.getMergedTraits().jsonName??e
s&&(r[e]=c)}i&&a.mark(e)
t[e]!=null&&(o[c]=this._read(p,t[e]))}if(i)a.writeUnknown()
else if(s)for(const e in t){if(!(0,re.$)(t,e))continue
const i=t[e],s=n?r[e]??e:e
s in o||(o[s]=i)}return o}needsTransform(e){return!!(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema())||!!(e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema())||!(!e.isStringSchema()||!e.getMergedTraits().mediaType)}}var se=i(175),ne=i(7307)
class JsonBytesStringAdapter extends Uint8Array{string=null
static allocUnsafe(e){if(typeof Buffer=="function"){const t=Buffer.allocUnsafe(e)
return new JsonBytesStringAdapter(t.buffer,t.byteOffset,t.byteLength)}return new JsonBytesStringAdapter(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,t){return typeof e=="string"?this.s().includes(e,t):Uint8Array.prototype.includes.call(this,e,t)}indexOf(e,t){return typeof e=="string"?this.s().indexOf(e,t):Uint8Array.prototype.indexOf.call(this,e,t)}lastIndexOf(e,t){if(typeof e=="string")return this.s().lastIndexOf(e,t)
const i=Uint8Array.prototype.lastIndexOf
return t!==void 0?i.call(this,e,t):i.call(this,e)}startsWith(e,t){return this.s().startsWith(e,t)}endsWith(e,t){return this.s().endsWith(e,t)}match(e){return this.s().match(e)}replace(e,t){return this.s().replace(e,t)}search(e){return this.s().search(e)}split(e,t){return this.s().split(e,t)}substring(e,t){return this.s().substring(e,t)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,t){return this.s().padStart(e,t)}padEnd(e,t){return this.s().padEnd(e,t)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const e=Date.now()
if(e>ae+6e4){console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.")
ae=e}this.string=(0,oe.P)(this)}return this.string}}var ae=0
const ce=new TextEncoder,pe=34,le=new Uint8Array([116,114,117,101]),ue=new Uint8Array([102,97,108,115,101]),de=new Uint8Array([110,117,108,108]),me=new Array(128).fill(null)
me[8]="b"
me[9]="t"
me[10]="n"
me[12]="f"
me[13]="r"
me[34]='"'
me[92]="\\"
for(let e=0;e<32;e++)me[e]===null&&(me[e]="u00"+e.toString(16).padStart(2,"0"))
function alloc(e){return JsonBytesStringAdapter.allocUnsafe(e)}class JsonShapeSerializer2 extends SerdeContextConfig{settings
json
i=0
rootSchema
rawValue
passthrough=!1
constructor(e){super()
this.settings=e
this.json=alloc(2048)}write(e,t){this.i=0
this.rawValue=t
this.rootSchema=K.l1.of(e)
this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema()
this.passthrough||this.writeValue(this.rootSchema,t,void 0)}writeDiscriminatedDocument(e,t){this.i=0
this.rootSchema=K.l1.of(e)
const i=this.rootSchema
if(i.isStructSchema()&&t!=null&&typeof t=="object"){this.writeValue(i,t,void 0)
const e=`"__type":"${i.getName(!0)??"Unknown"}",`,o=e.length
this.ensure(o)
this.json.copyWithin(1+o,1,this.i)
ce.encodeInto(e,this.json.subarray(1))
this.i+=o}else this.writeValue(i,t,void 0)}flush(){this.rootSchema=void 0
const e=this.i
this.i=0
const t=this.rawValue
this.rawValue=void 0
if(e===0)return t
const i=this.json.subarray(0,e)
this.json=alloc(2048)
return i}ensure(e){const{i:t,json:i}=this
if(t+e>i.length){let o=i.length*2
while(o<t+e)o*=2
const r=alloc(o)
r.set(this.json)
this.json=r}}writeAscii(e){const t=e.length
this.ensure(t)
let{i:i,json:o}=this
for(let r=0;r<t;++r){o[i]=e.charCodeAt(r)
i+=1}this.i=i}writeAsciiQuoted(e){const t=e.length
this.ensure(t+4)
let{json:i,i:o}=this
i[o++]=pe
for(let r=0;r<t;++r)i[o++]=e.charCodeAt(r)
i[o++]=pe
this.i=o}writeJsonString(e){const t=e.length
this.ensure(t*3+2)
this.json[this.i++]=pe
for(let i=0;i<t;++i){const o=e.charCodeAt(i)
if(o>34&&o<92)this.json[this.i++]=o
else if(o<128){const e=me[o]
if(e!==null){this.ensure(e.length+1+3*(t-i-1)+1)
this.json[this.i++]=92
for(let t=0;t<e.length;t++)this.json[this.i++]=e.charCodeAt(t)}else this.json[this.i++]=o}else if(o>=55296&&o<=56319){const r=i+1<t?e.charCodeAt(i+1):0
if(r>=56320&&r<=57343){this.ensure(4)
const{written:t}=ce.encodeInto(e.substring(i,i+2),this.json.subarray(this.i))
this.i+=t;++i}else{this.ensure(6+3*(t-i-1)+1)
this.writeUnicodeEscape(o)}}else if(o>=56320&&o<=57343){this.ensure(6+3*(t-i-1)+1)
this.writeUnicodeEscape(o)}else{let{i:e,json:t}=this
if(o<2048){t[e++]=192|o>>6
t[e++]=128|o&63}else{t[e++]=224|o>>12
t[e++]=128|o>>6&63
t[e++]=128|o&63}this.i=e}}this.json[this.i++]=pe}writeUnicodeEscape(e){let{json:t,i:i}=this
t[i++]=92
t[i++]=117
const o=e.toString(16).padStart(4,"0")
for(let e=0;e<4;++e)t[i++]=o.charCodeAt(e)
this.i=i}static B64=(()=>{const e=new Uint8Array(64)
for(let t=0;t<64;++t)e[t]="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(t)
return e})()
writeBase64(e){const t=Math.ceil(e.length/3)*4
this.ensure(t+2)
const i=this.json,o=JsonShapeSerializer2.B64
let r=this.i
i[r++]=pe
const s=e.length,n=s%3,a=s-n
for(let t=0;t<a;t+=3){const s=e[t],n=e[t+1],a=e[t+2]
i[r++]=o[s>>2]
i[r++]=o[(s&3)<<4|n>>4]
i[r++]=o[(n&15)<<2|a>>6]
i[r++]=o[a&63]}if(n===2){const t=e[a],s=e[a+1]
i[r++]=o[t>>2]
i[r++]=o[(t&3)<<4|s>>4]
i[r++]=o[(s&15)<<2]
i[r++]=61}else if(n===1){const t=e[a]
i[r++]=o[t>>2]
i[r++]=o[(t&3)<<4]
i[r++]=61
i[r++]=61}i[r++]=pe
this.i=r}writeValue(e,t,i){if(t==null){if(i?.isStructSchema()){if(t===void 0&&K.l1.of(e).isIdempotencyToken()){this.writeAsciiQuoted((0,se.ec)())
return}return}this.ensure(4)
this.json.set(de,this.i)
this.i+=4
return}const o=K.l1.of(e),r=typeof t=="object"
if(o.isStringSchema()){const e=o.getMergedTraits().mediaType
if(e&&(e==="application/json"||e.endsWith("+json"))){this.writeJsonString(Z.A.from(t).toString())
return}}if(this.settings.bigNumberAsString&&t!=null&&(o.isBigIntegerSchema()||o.isBigDecimalSchema())){const e=t instanceof X.D?t.string:String(t)
this.writeAsciiQuoted(e)
return}if(r){if(o.isStructSchema()){this.writeStruct(o,t)
return}if(Array.isArray(t)&&(o.isListSchema()||o.isDocumentSchema())){this.writeList(o,t,o.isDocumentSchema())
return}if(o.isMapSchema()){this.writeMap(o,t,!1)
return}if(t instanceof Uint8Array&&(o.isBlobSchema()||o.isDocumentSchema())){this.writeBase64(t)
return}if(t instanceof Date&&(o.isTimestampSchema()||o.isDocumentSchema())){this.writeTimestamp(o,t)
return}if(t instanceof X.D){this.writeAscii(t.string)
return}if(o.isDocumentSchema()){Array.isArray(t)?this.writeList(o,t,!0):this.writeMap(o,t,!0)
return}const e=JSON.stringify(t)
this.writeAscii(e)
return}if(typeof t!="string"){if(typeof t=="number"){if(Math.abs(t)===1/0||Number.isNaN(t)){this.writeAsciiQuoted(String(t))
return}const e=String(t)
this.writeAscii(e)
return}if(typeof t=="boolean"){this.ensure(5)
let{i:e,json:i}=this
if(t){i.set(le,e)
e+=4}else{i.set(ue,e)
e+=5}this.i=e
return}typeof t!="bigint"?this.writeAscii(String(t)):this.writeAscii(t.toString())}else{if(o.isBlobSchema()){const e=(this.serdeContext?.base64Encoder??ne.n)(t)
this.writeAsciiQuoted(e)
return}this.writeJsonString(t)}}writeStruct(e,t){this.ensure(2)
this.json[this.i++]=123
let i=!1
const o=typeof t.__type=="string"
let r
o&&(r=new Set)
for(const[o,s]of e.structIterator()){const n=t[o]
if(n==null&&!s.isIdempotencyToken())continue
if(i){this.ensure(1)
this.json[this.i++]=44}i=!0
const a=this.settings.jsonName?s.getMergedTraits().jsonName??o:o
if(r){r.add(o)
r.add(a)}this.writeAsciiQuoted(a)
this.json[this.i++]=58
this.writeValue(s,n,e)}if(!i&&e.isUnionSchema()){const{$unknown:i}=t
if(Array.isArray(i)){const[t,o]=i
this.writeAsciiQuoted(t)
this.ensure(1)
this.json[this.i++]=58
this.writeValue(15,o,e)}}else if(o)for(const e in t){if(r.has(e))continue
r.add(e)
const o=t[e]
if(i){this.ensure(1)
this.json[this.i++]=44}i=!0
this.writeAsciiQuoted(e)
this.ensure(1)
this.json[this.i++]=58
this.writeValue(15,o,void 0)}this.ensure(1)
this.json[this.i++]=125}writeList(e,t,i){const o=!!e.getMergedTraits().sparse,r=e.getValueSchema()
if(!i&&(r.isStringSchema()||r.isNumericSchema()||r.isBooleanSchema())){let e,i=!1
for(let e=0;e<t.length;++e){const r=t[e]
if(Number.isNaN(r)||r===1/0||r===-1/0||r==null&&!o){i=!0
break}}if(i){const i=[]
for(let e=0;e<t.length;++e){const r=t[e];(r!=null||o)&&(Number.isNaN(r)||r===1/0||r===-1/0?i.push(String(r)):i.push(r))}e=JSON.stringify(i)}else e=JSON.stringify(t)
this.ensure(e.length*3)
this.i+=ce.encodeInto(e,this.json.subarray(this.i)).written
return}this.ensure(2)
this.json[this.i++]=91
let s=!1
for(let e=0;e<t.length;++e){const n=t[e]
if(i?n!==void 0:n!=null||o){if(s){this.ensure(1)
this.json[this.i++]=44}this.writeValue(r,n,void 0)
s=!0}}this.ensure(1)
this.json[this.i++]=93}writeMap(e,t,i){const o=!!e.getMergedTraits().sparse,r=e.getValueSchema()
if(!i&&(r.isStringSchema()||r.isNumericSchema()||r.isBooleanSchema())){let e
for(const i in t){if(!(0,re.$)(t,i))continue
const r=t[i]
if(Number.isNaN(r)||r===1/0||r===-1/0){(e??={})[i]=r
t[i]=String(r)}else if(r===null&&!o){(e??={})[i]=null
t[i]=void 0}}const i=JSON.stringify(t)
e&&Object.assign(t,e)
this.ensure(i.length*3)
this.i+=ce.encodeInto(i,this.json.subarray(this.i)).written
return}this.ensure(2)
this.json[this.i++]=123
let s=!0
for(const e in t){if(!(0,re.$)(t,e))continue
const n=t[e]
if(i?n!==void 0:n!=null||o){if(!s){this.ensure(1)
this.json[this.i++]=44}s=!1
this.writeJsonString(e)
this.ensure(1)
this.json[this.i++]=58
this.writeValue(r,n,void 0)}}this.ensure(1)
this.json[this.i++]=125}writeTimestamp(e,t){switch((0,W.V)(e,this.settings)){case 5:{const e=t.toISOString().replace(".000Z","Z")
this.writeAsciiQuoted(e)
return}case 6:this.writeAsciiQuoted((0,Y.JV)(t))
return
case 7:{const e=String(t.getTime()/1e3)
this.writeAscii(e)
return}default:{const e=String(t.getTime()/1e3)
this.writeAscii(e)
return}}}}class JsonCodec2 extends SerdeContextConfig{settings
constructor(e){super()
this.settings=e}createSerializer(){const e=new JsonShapeSerializer2(this.settings)
e.setSerdeContext(this.serdeContext)
return e}createDeserializer(){const e=new JsonShapeDeserializer2(this.settings)
e.setSerdeContext(this.serdeContext)
return e}}var he=i(8934),Ee=i(8063)
class AwsJsonRpcProtocol extends q.M{serializer
deserializer
serviceTarget
codec
mixin
awsQueryCompatible
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:i,awsQueryCompatible:o,jsonCodec:r}){super({defaultNamespace:e,errorTypeRegistries:t})
this.serviceTarget=i
this.codec=r??new JsonCodec2({timestampFormat:{useTrait:!0,default:7},jsonName:!1})
this.serializer=this.codec.createSerializer()
this.deserializer=this.codec.createDeserializer()
this.awsQueryCompatible=!!o
this.mixin=new Ee.U(this.awsQueryCompatible)}async serializeRequest(e,t,i){const o=await super.serializeRequest(e,t,i)
o.path.endsWith("/")||(o.path+="/")
o.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`
o.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`
this.awsQueryCompatible&&(o.headers["x-amzn-query-mode"]="true");(0,he.L)(e.input)!=="unit"&&o.body||(o.body="{}")
return o}getPayloadCodec(){return this.codec}async handleError(e,t,i,o,r){const{awsQueryCompatible:s}=this
s&&this.mixin.setQueryCompatError(o,i)
const n=loadJsonRpcErrorCode(i,o,s)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,n,this.options.defaultNamespace)
const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(n,this.options.defaultNamespace,i,o,r,s?this.mixin.findQueryCompatibleError:void 0),p=K.l1.of(a),l=o.message??o.Message??"UnknownError",u=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({}),d={},m=this.codec.createDeserializer()
for(const[e,t]of p.structIterator())o[e]!=null&&(d[e]=m.readObject(t,o[e]))
s&&this.mixin.queryCompatOutput(o,d)
throw this.mixin.decorateServiceException(Object.assign(u,c,{$fault:p.getMergedTraits().error,message:l},d),o)}}class AwsJson1_1Protocol extends AwsJsonRpcProtocol{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:i,awsQueryCompatible:o,jsonCodec:r}){super({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:i,awsQueryCompatible:o,jsonCodec:r})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}var ge=i(2068),fe=i(51),xe=i(6663),ye=i(4574),Se=i(1958),ve=i(4397),Ie=i(6467),we=i(7228),Re=i(2988)
const Pe="ref",be=-1,Ce=!0,Ae="isSet",Ne="PartitionResult",Te="stringEquals",Oe="booleanEquals",Ue="getAttr",Fe={[Pe]:"Endpoint"},Le={fn:Ue,argv:[{[Pe]:Ne},"name"]},je={[Pe]:Ne},De={},$e=[{[Pe]:"Region"}],ke={conditions:[[Ae,[Fe]],[Ae,$e],["aws.partition",$e,Ne],[Te,[Le,"aws-eusc"]],[Te,[Le,"aws-iso-f"]],[Te,[Le,"aws-iso-e"]],[Te,[Le,"aws-iso-b"]],[Te,[Le,"aws-iso"]],[Te,[Le,"aws-cn"]],[Te,[Le,"aws-us-gov"]],[Te,[Le,"aws"]],[Oe,[{[Pe]:"UseFIPS"},Ce]],[Oe,[{fn:Ue,argv:[je,"supportsFIPS"]},Ce]],[Oe,[{[Pe]:"UseDualStack"},Ce]],[Oe,[{fn:Ue,argv:[je,"supportsDualStack"]},Ce]]],results:[[be],[be,"Invalid Configuration: FIPS and custom endpoint are not supported"],[be,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Fe,De],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",De],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",De],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",De],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",De],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"FIPS and DualStack are enabled, but this partition does not support one or both"],[be,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"DualStack is enabled but this partition does not support DualStack"],[be,"Invalid Configuration: Missing Region"]]},ze=1e8,Be=new Int32Array([-1,1,-1,0,23,3,1,4,ze+13,2,5,ze+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,ze+4,14,ze+11,ze+12,12,18,17,13,ze+9,ze+10,13,19,ze+6,14,ze+8,ze+9,11,22,21,13,ze+5,ze+4,13,ze+7,ze+6,11,ze+1,24,13,ze+2,ze+3]),_e=Re.d.from(Be,2,ke.conditions,ke.results),Me=new ve.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Me.get(e,()=>(0,Ie.c)(_e,{endpointParams:e,logger:t.logger}))
we.m.aws=Se.U
var Ve=i(6062)
const getRuntimeConfig=e=>({apiVersion:"2015-09-21",base64Decoder:e?.base64Decoder??H.E,base64Encoder:e?.base64Encoder??ne.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECRHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new J.f2}],logger:e?.logger??new fe.N,protocol:e?.protocol??AwsJson1_1Protocol,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:Ve.q1U,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"AmazonEC2ContainerRegistry_V20150921"},serviceId:e?.serviceId??"ECR",sha256:e?.sha256??ge.k,urlParser:e?.urlParser??xe.D,utf8Decoder:e?.utf8Decoder??ye.a,utf8Encoder:e?.utf8Encoder??oe.P}),runtimeConfig_getRuntimeConfig=e=>{(0,L.I)(process.version)
const t=(0,D.I)(e),defaultConfigProvider=()=>t().then(j.l),i=getRuntimeConfig(e);(0,w.I)(process.version)
const o={profile:e?.profile,logger:i.logger}
return{...i,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,$.Z)(C.$,o),bodyLengthChecker:e?.bodyLengthChecker??M.n,credentialDefaultProvider:e?.credentialDefaultProvider??defaultProvider,defaultSocketTimeout:(0,R.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,P.pf)({serviceId:i.serviceId,clientVersion:I.rE}),maxAttempts:e?.maxAttempts??(0,$.Z)(E.qs,e),region:e?.region??(0,$.Z)(k.GG,{...k.zH,...o}),requestHandler:V.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,$.Z)({...E.kN,default:async()=>(await defaultConfigProvider()).retryMode||_.L0},e),streamCollector:e?.streamCollector??G.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,$.Z)(z.e$,o),useFipsEndpoint:e?.useFipsEndpoint??(0,$.Z)(B.Ko,o),userAgentAppId:e?.userAgentAppId??(0,$.Z)(b.hV,o)}}
var Ge=i(5489),Je=i(2061),qe=i(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let i=e.httpAuthSchemeProvider,o=e.credentials
return{setHttpAuthScheme(e){const i=t.findIndex(t=>t.schemeId===e.schemeId)
i===-1?t.push(e):t.splice(i,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){i=e},httpAuthSchemeProvider(){return i},setCredentials(e){o=e},credentials(){return o}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const i=Object.assign((0,Ge.R)(e),(0,Je.xA)(e),(0,qe.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(i))
return Object.assign(e,(0,Ge.$)(i),(0,Je.uv)(i),(0,qe.j)(i),resolveHttpAuthRuntimeConfig(i))}
class ECRClient extends u.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const i=(0,v.v)(t),u=(0,o.D)(i),x=(0,E.$z)(u),y=(0,d.T)(x),S=(0,r.OV)(y),I=(0,m.Co)(S),w=resolveHttpAuthSchemeConfig(I),R=resolveRuntimeExtensions(w,e?.extensions||[])
this.config=R
this.middlewareStack.use((0,f.wq)(this.config))
this.middlewareStack.use((0,s.sM)(this.config))
this.middlewareStack.use((0,g.ey)(this.config))
this.middlewareStack.use((0,h.vK)(this.config))
this.middlewareStack.use((0,r.TC)(this.config))
this.middlewareStack.use((0,n.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultECRHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,l.l)(this.config))}destroy(){super.destroy()}}}),8323:((e,t,i)=>{i.d(t,{G5:()=>n,lq:()=>a,yt:()=>_mw0})
var o=i(5747),r=i(7926),s=i(1852)
const n=(0,o.k)(s.S,"AmazonEC2ContainerRegistry_V20150921","ECRClient",r.rD),a={},_mw0=(e,t,i,o)=>[]}),454:((e,t,i)=>{i.d(t,{P:()=>BatchGetImageCommand})
var o=i(8323),r=i(6062)
class BatchGetImageCommand extends((0,o.G5)(o.lq,o.yt,"BatchGetImage",r.e$c)){}}),4195:((e,t,i)=>{i.d(t,{W:()=>CreateRepositoryCommand})
var o=i(8323),r=i(6062)
class CreateRepositoryCommand extends((0,o.G5)(o.lq,o.yt,"CreateRepository",r.D2Z)){}}),98:((e,t,i)=>{i.d(t,{j:()=>DescribeImagesCommand})
var o=i(8323),r=i(6062)
class DescribeImagesCommand extends((0,o.G5)(o.lq,o.yt,"DescribeImages",r.gyn)){}}),276:((e,t,i)=>{i.d(t,{p:()=>DescribeRepositoriesCommand})
var o=i(8323),r=i(6062)
class DescribeRepositoriesCommand extends((0,o.G5)(o.lq,o.yt,"DescribeRepositories",r.aAD)){}}),5007:((e,t,i)=>{i.d(t,{E:()=>GetAuthorizationTokenCommand})
var o=i(8323),r=i(6062)
class GetAuthorizationTokenCommand extends((0,o.G5)(o.lq,o.yt,"GetAuthorizationToken",r.phU)){}}),3242:((e,t,i)=>{i.d(t,{h:()=>ListImageReferrersCommand})
var o=i(8323),r=i(6062)
class ListImageReferrersCommand extends((0,o.G5)(o.lq,o.yt,"ListImageReferrers",r.sYB)){}}),5509:((e,t,i)=>{i.d(t,{S:()=>PutImageCommand})
var o=i(8323),r=i(6062)
class PutImageCommand extends((0,o.G5)(o.lq,o.yt,"PutImage",r.Jcz)){}}),1852:((e,t,i)=>{i.d(t,{S:()=>o,v:()=>resolveClientEndpointParameters})
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"ecr"}),o={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}),6062:((e,t,i)=>{i.d(t,{e$c:()=>mt,D2Z:()=>ht,gyn:()=>Et,aAD:()=>gt,phU:()=>ft,sYB:()=>xt,Jcz:()=>yt,q1U:()=>Ce})
var o=i(9835),r=i(3441)
class ECRServiceException extends r.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,ECRServiceException.prototype)}}class InvalidParameterException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidParameterException"
name="InvalidParameterException"
$fault="client"
constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterException.prototype)}}class RepositoryNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryNotFoundException"
name="RepositoryNotFoundException"
$fault="client"
constructor(e){super({name:"RepositoryNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RepositoryNotFoundException.prototype)}}class ServerException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ServerException"
name="ServerException"
$fault="server"
constructor(e){super({name:"ServerException",$fault:"server",...e})
Object.setPrototypeOf(this,ServerException.prototype)}}class LimitExceededException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LimitExceededException"
name="LimitExceededException"
$fault="client"
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)}}class UnableToGetUpstreamImageException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamImageException"
name="UnableToGetUpstreamImageException"
$fault="client"
constructor(e){super({name:"UnableToGetUpstreamImageException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToGetUpstreamImageException.prototype)}}class ValidationException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ValidationException"
name="ValidationException"
$fault="client"
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)}}class EmptyUploadException extends ECRServiceException{static shapeId="com.amazonaws.ecr#EmptyUploadException"
name="EmptyUploadException"
$fault="client"
constructor(e){super({name:"EmptyUploadException",$fault:"client",...e})
Object.setPrototypeOf(this,EmptyUploadException.prototype)}}class InvalidLayerException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidLayerException"
name="InvalidLayerException"
$fault="client"
constructor(e){super({name:"InvalidLayerException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidLayerException.prototype)}}class KmsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#KmsException"
name="KmsException"
$fault="client"
kmsError
constructor(e){super({name:"KmsException",$fault:"client",...e})
Object.setPrototypeOf(this,KmsException.prototype)
this.kmsError=e.kmsError}}class LayerAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException"
name="LayerAlreadyExistsException"
$fault="client"
constructor(e){super({name:"LayerAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,LayerAlreadyExistsException.prototype)}}class LayerPartTooSmallException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LayerPartTooSmallException"
name="LayerPartTooSmallException"
$fault="client"
constructor(e){super({name:"LayerPartTooSmallException",$fault:"client",...e})
Object.setPrototypeOf(this,LayerPartTooSmallException.prototype)}}class UploadNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UploadNotFoundException"
name="UploadNotFoundException"
$fault="client"
constructor(e){super({name:"UploadNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,UploadNotFoundException.prototype)}}class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException"
name="PullThroughCacheRuleAlreadyExistsException"
$fault="client"
constructor(e){super({name:"PullThroughCacheRuleAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,PullThroughCacheRuleAlreadyExistsException.prototype)}}class SecretNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#SecretNotFoundException"
name="SecretNotFoundException"
$fault="client"
constructor(e){super({name:"SecretNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,SecretNotFoundException.prototype)}}class UnableToAccessSecretException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToAccessSecretException"
name="UnableToAccessSecretException"
$fault="client"
constructor(e){super({name:"UnableToAccessSecretException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToAccessSecretException.prototype)}}class UnableToDecryptSecretValueException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToDecryptSecretValueException"
name="UnableToDecryptSecretValueException"
$fault="client"
constructor(e){super({name:"UnableToDecryptSecretValueException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToDecryptSecretValueException.prototype)}}class UnsupportedUpstreamRegistryException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException"
name="UnsupportedUpstreamRegistryException"
$fault="client"
constructor(e){super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedUpstreamRegistryException.prototype)}}class InvalidTagParameterException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidTagParameterException"
name="InvalidTagParameterException"
$fault="client"
constructor(e){super({name:"InvalidTagParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTagParameterException.prototype)}}class RepositoryAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryAlreadyExistsException"
name="RepositoryAlreadyExistsException"
$fault="client"
constructor(e){super({name:"RepositoryAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,RepositoryAlreadyExistsException.prototype)}}class TooManyTagsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#TooManyTagsException"
name="TooManyTagsException"
$fault="client"
constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTagsException.prototype)}}class TemplateAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#TemplateAlreadyExistsException"
name="TemplateAlreadyExistsException"
$fault="client"
constructor(e){super({name:"TemplateAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,TemplateAlreadyExistsException.prototype)}}class LifecyclePolicyNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException"
name="LifecyclePolicyNotFoundException"
$fault="client"
constructor(e){super({name:"LifecyclePolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,LifecyclePolicyNotFoundException.prototype)}}class PullThroughCacheRuleNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException"
name="PullThroughCacheRuleNotFoundException"
$fault="client"
constructor(e){super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,PullThroughCacheRuleNotFoundException.prototype)}}class RegistryPolicyNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RegistryPolicyNotFoundException"
name="RegistryPolicyNotFoundException"
$fault="client"
constructor(e){super({name:"RegistryPolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RegistryPolicyNotFoundException.prototype)}}class RepositoryNotEmptyException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException"
name="RepositoryNotEmptyException"
$fault="client"
constructor(e){super({name:"RepositoryNotEmptyException",$fault:"client",...e})
Object.setPrototypeOf(this,RepositoryNotEmptyException.prototype)}}class TemplateNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#TemplateNotFoundException"
name="TemplateNotFoundException"
$fault="client"
constructor(e){super({name:"TemplateNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TemplateNotFoundException.prototype)}}class RepositoryPolicyNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryPolicyNotFoundException"
name="RepositoryPolicyNotFoundException"
$fault="client"
constructor(e){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RepositoryPolicyNotFoundException.prototype)}}class SigningConfigurationNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException"
name="SigningConfigurationNotFoundException"
$fault="client"
constructor(e){super({name:"SigningConfigurationNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,SigningConfigurationNotFoundException.prototype)}}class ExclusionNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ExclusionNotFoundException"
name="ExclusionNotFoundException"
$fault="client"
constructor(e){super({name:"ExclusionNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ExclusionNotFoundException.prototype)}}class ImageNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageNotFoundException"
name="ImageNotFoundException"
$fault="client"
constructor(e){super({name:"ImageNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageNotFoundException.prototype)}}class ScanNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ScanNotFoundException"
name="ScanNotFoundException"
$fault="client"
constructor(e){super({name:"ScanNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ScanNotFoundException.prototype)}}class ReplicationBackfillNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ReplicationBackfillNotFoundException"
name="ReplicationBackfillNotFoundException"
$fault="client"
constructor(e){super({name:"ReplicationBackfillNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ReplicationBackfillNotFoundException.prototype)}}class LayerInaccessibleException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LayerInaccessibleException"
name="LayerInaccessibleException"
$fault="client"
constructor(e){super({name:"LayerInaccessibleException",$fault:"client",...e})
Object.setPrototypeOf(this,LayerInaccessibleException.prototype)}}class LayersNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LayersNotFoundException"
name="LayersNotFoundException"
$fault="client"
constructor(e){super({name:"LayersNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,LayersNotFoundException.prototype)}}class UnableToGetUpstreamLayerException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException"
name="UnableToGetUpstreamLayerException"
$fault="client"
constructor(e){super({name:"UnableToGetUpstreamLayerException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToGetUpstreamLayerException.prototype)}}class LifecyclePolicyPreviewNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException"
name="LifecyclePolicyPreviewNotFoundException"
$fault="client"
constructor(e){super({name:"LifecyclePolicyPreviewNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,LifecyclePolicyPreviewNotFoundException.prototype)}}class UnableToListUpstreamImageReferrersException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToListUpstreamImageReferrersException"
name="UnableToListUpstreamImageReferrersException"
$fault="client"
constructor(e){super({name:"UnableToListUpstreamImageReferrersException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToListUpstreamImageReferrersException.prototype)}}class ImageAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageAlreadyExistsException"
name="ImageAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ImageAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageAlreadyExistsException.prototype)}}class ImageDigestDoesNotMatchException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException"
name="ImageDigestDoesNotMatchException"
$fault="client"
constructor(e){super({name:"ImageDigestDoesNotMatchException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageDigestDoesNotMatchException.prototype)}}class ImageTagAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageTagAlreadyExistsException"
name="ImageTagAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ImageTagAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageTagAlreadyExistsException.prototype)}}class ReferencedImagesNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException"
name="ReferencedImagesNotFoundException"
$fault="client"
constructor(e){super({name:"ReferencedImagesNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ReferencedImagesNotFoundException.prototype)}}class BlockedByOrganizationPolicyException extends ECRServiceException{static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException"
name="BlockedByOrganizationPolicyException"
$fault="client"
constructor(e){super({name:"BlockedByOrganizationPolicyException",$fault:"client",...e})
Object.setPrototypeOf(this,BlockedByOrganizationPolicyException.prototype)}}class ExclusionAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ExclusionAlreadyExistsException"
name="ExclusionAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ExclusionAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ExclusionAlreadyExistsException.prototype)}}class ImageArchivedException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageArchivedException"
name="ImageArchivedException"
$fault="client"
constructor(e){super({name:"ImageArchivedException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageArchivedException.prototype)}}class UnsupportedImageTypeException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnsupportedImageTypeException"
name="UnsupportedImageTypeException"
$fault="client"
constructor(e){super({name:"UnsupportedImageTypeException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedImageTypeException.prototype)}}class LifecyclePolicyPreviewInProgressException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException"
name="LifecyclePolicyPreviewInProgressException"
$fault="client"
constructor(e){super({name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...e})
Object.setPrototypeOf(this,LifecyclePolicyPreviewInProgressException.prototype)}}class ReplicationBackfillInProgressException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException"
name="ReplicationBackfillInProgressException"
$fault="client"
constructor(e){super({name:"ReplicationBackfillInProgressException",$fault:"client",...e})
Object.setPrototypeOf(this,ReplicationBackfillInProgressException.prototype)}}class ReplicationBackfillInvalidStatusException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException"
name="ReplicationBackfillInvalidStatusException"
$fault="client"
constructor(e){super({name:"ReplicationBackfillInvalidStatusException",$fault:"client",...e})
Object.setPrototypeOf(this,ReplicationBackfillInvalidStatusException.prototype)}}class ImageStorageClassUpdateNotSupportedException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException"
name="ImageStorageClassUpdateNotSupportedException"
$fault="client"
constructor(e){super({name:"ImageStorageClassUpdateNotSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageStorageClassUpdateNotSupportedException.prototype)}}class InvalidLayerPartException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidLayerPartException"
name="InvalidLayerPartException"
$fault="client"
registryId
repositoryName
uploadId
lastValidByteReceived
constructor(e){super({name:"InvalidLayerPartException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidLayerPartException.prototype)
this.registryId=e.registryId
this.repositoryName=e.repositoryName
this.uploadId=e.uploadId
this.lastValidByteReceived=e.lastValidByteReceived}}const s="artifactStatus",n="client",a="error",c="encryptionConfiguration",p="filter",l="httpError",u="imageDigest",d="imageIds",m="imageId",h="imageManifest",E="imageManifestMediaType",g="imageStatus",f="imageScanningConfiguration",x="imageTagMutability",y="imageTagMutabilityExclusionFilters",S="imageTag",v="message",I="maxResults",w="nextToken",R="registryId",P="repositoryName",b="smithy.ts.sdk.synthetic.com.amazonaws.ecr",C="com.amazonaws.ecr",A=new o.O(b)
var N=[-3,b,"ECRServiceException",0,[],[]]
A.registerError(N,ECRServiceException)
const T=new o.O(C)
var O=[-3,C,"BlockedByOrganizationPolicyException",{[a]:n},[v],[0]]
T.registerError(O,BlockedByOrganizationPolicyException)
var U=[-3,C,"EmptyUploadException",{[a]:n},[v],[0]]
T.registerError(U,EmptyUploadException)
var F=[-3,C,"ExclusionAlreadyExistsException",{[a]:n},[v],[0]]
T.registerError(F,ExclusionAlreadyExistsException)
var L=[-3,C,"ExclusionNotFoundException",{[a]:n},[v],[0]]
T.registerError(L,ExclusionNotFoundException)
var j=[-3,C,"ImageAlreadyExistsException",{[a]:n},[v],[0]]
T.registerError(j,ImageAlreadyExistsException)
var D=[-3,C,"ImageArchivedException",{[a]:n},[v],[0]]
T.registerError(D,ImageArchivedException)
var $=[-3,C,"ImageDigestDoesNotMatchException",{[a]:n},[v],[0]]
T.registerError($,ImageDigestDoesNotMatchException)
var k=[-3,C,"ImageNotFoundException",{[a]:n},[v],[0]]
T.registerError(k,ImageNotFoundException)
var z=[-3,C,"ImageStorageClassUpdateNotSupportedException",{[a]:n},[v],[0]]
T.registerError(z,ImageStorageClassUpdateNotSupportedException)
var B=[-3,C,"ImageTagAlreadyExistsException",{[a]:n},[v],[0]]
T.registerError(B,ImageTagAlreadyExistsException)
var _=[-3,C,"InvalidLayerException",{[a]:n},[v],[0]]
T.registerError(_,InvalidLayerException)
var M=[-3,C,"InvalidLayerPartException",{[a]:n},[R,P,"uploadId","lastValidByteReceived",v],[0,0,0,1,0]]
T.registerError(M,InvalidLayerPartException)
var V=[-3,C,"InvalidParameterException",{[a]:n},[v],[0]]
T.registerError(V,InvalidParameterException)
var G=[-3,C,"InvalidTagParameterException",{[a]:n},[v],[0]]
T.registerError(G,InvalidTagParameterException)
var J=[-3,C,"KmsException",{[a]:n},[v,"kmsError"],[0,0]]
T.registerError(J,KmsException)
var q=[-3,C,"LayerAlreadyExistsException",{[a]:n},[v],[0]]
T.registerError(q,LayerAlreadyExistsException)
var W=[-3,C,"LayerInaccessibleException",{[a]:n},[v],[0]]
T.registerError(W,LayerInaccessibleException)
var K=[-3,C,"LayerPartTooSmallException",{[a]:n},[v],[0]]
T.registerError(K,LayerPartTooSmallException)
var Q=[-3,C,"LayersNotFoundException",{[a]:n},[v],[0]]
T.registerError(Q,LayersNotFoundException)
var H=[-3,C,"LifecyclePolicyNotFoundException",{[a]:n},[v],[0]]
T.registerError(H,LifecyclePolicyNotFoundException)
var Z=[-3,C,"LifecyclePolicyPreviewInProgressException",{[a]:n},[v],[0]]
T.registerError(Z,LifecyclePolicyPreviewInProgressException)
var Y=[-3,C,"LifecyclePolicyPreviewNotFoundException",{[a]:n},[v],[0]]
T.registerError(Y,LifecyclePolicyPreviewNotFoundException)
var X=[-3,C,"LimitExceededException",{[a]:n},[v],[0]]
T.registerError(X,LimitExceededException)
var ee=[-3,C,"PullThroughCacheRuleAlreadyExistsException",{[a]:n},[v],[0]]
T.registerError(ee,PullThroughCacheRuleAlreadyExistsException)
var te=[-3,C,"PullThroughCacheRuleNotFoundException",{[a]:n},[v],[0]]
T.registerError(te,PullThroughCacheRuleNotFoundException)
var ie=[-3,C,"ReferencedImagesNotFoundException",{[a]:n},[v],[0]]
T.registerError(ie,ReferencedImagesNotFoundException)
var oe=[-3,C,"RegistryPolicyNotFoundException",{[a]:n},[v],[0]]
T.registerError(oe,RegistryPolicyNotFoundException)
var re=[-3,C,"ReplicationBackfillInProgressException",{[a]:n},[v],[0]]
T.registerError(re,ReplicationBackfillInProgressException)
var se=[-3,C,"ReplicationBackfillInvalidStatusException",{[a]:n},[v],[0]]
T.registerError(se,ReplicationBackfillInvalidStatusException)
var ne=[-3,C,"ReplicationBackfillNotFoundException",{[a]:n},[v],[0]]
T.registerError(ne,ReplicationBackfillNotFoundException)
var ae=[-3,C,"RepositoryAlreadyExistsException",{[a]:n},[v],[0]]
T.registerError(ae,RepositoryAlreadyExistsException)
var ce=[-3,C,"RepositoryNotEmptyException",{[a]:n},[v],[0]]
T.registerError(ce,RepositoryNotEmptyException)
var pe=[-3,C,"RepositoryNotFoundException",{[a]:n},[v],[0]]
T.registerError(pe,RepositoryNotFoundException)
var le=[-3,C,"RepositoryPolicyNotFoundException",{[a]:n},[v],[0]]
T.registerError(le,RepositoryPolicyNotFoundException)
var ue=[-3,C,"ScanNotFoundException",{[a]:n},[v],[0]]
T.registerError(ue,ScanNotFoundException)
var de=[-3,C,"SecretNotFoundException",{[a]:n},[v],[0]]
T.registerError(de,SecretNotFoundException)
var me=[-3,C,"ServerException",{[a]:"server"},[v],[0]]
T.registerError(me,ServerException)
var he=[-3,C,"SigningConfigurationNotFoundException",{[a]:n},[v],[0]]
T.registerError(he,SigningConfigurationNotFoundException)
var Ee=[-3,C,"TemplateAlreadyExistsException",{[a]:n},[v],[0]]
T.registerError(Ee,TemplateAlreadyExistsException)
var ge=[-3,C,"TemplateNotFoundException",{[a]:n},[v],[0]]
T.registerError(ge,TemplateNotFoundException)
var fe=[-3,C,"TooManyTagsException",{[a]:n},[v],[0]]
T.registerError(fe,TooManyTagsException)
var xe=[-3,C,"UnableToAccessSecretException",{[a]:n},[v],[0]]
T.registerError(xe,UnableToAccessSecretException)
var ye=[-3,C,"UnableToDecryptSecretValueException",{[a]:n},[v],[0]]
T.registerError(ye,UnableToDecryptSecretValueException)
var Se=[-3,C,"UnableToGetUpstreamImageException",{[a]:n},[v],[0]]
T.registerError(Se,UnableToGetUpstreamImageException)
var ve=[-3,C,"UnableToGetUpstreamLayerException",{[a]:n},[v],[0]]
T.registerError(ve,UnableToGetUpstreamLayerException)
var Ie=[-3,C,"UnableToListUpstreamImageReferrersException",{[a]:n},[v],[0]]
T.registerError(Ie,UnableToListUpstreamImageReferrersException)
var we=[-3,C,"UnsupportedImageTypeException",{[a]:n},[v],[0]]
T.registerError(we,UnsupportedImageTypeException)
var Re=[-3,C,"UnsupportedUpstreamRegistryException",{[a]:n},[v],[0]]
T.registerError(Re,UnsupportedUpstreamRegistryException)
var Pe=[-3,C,"UploadNotFoundException",{[a]:n},[v],[0]]
T.registerError(Pe,UploadNotFoundException)
var be=[-3,C,"ValidationException",{[a]:n,[l]:400},[v],[0]]
T.registerError(be,ValidationException)
const Ce=[A,T]
var Ae=[3,C,"AuthorizationData",0,["authorizationToken","expiresAt","proxyEndpoint"],[0,4,0]],Ne=[3,C,"BatchGetImageRequest",0,[P,d,R,"acceptedMediaTypes"],[0,()=>at,0,64],2],Te=[3,C,"BatchGetImageResponse",0,["images","failures"],[()=>ct,()=>nt]],Oe=[3,C,"CreateRepositoryRequest",0,[P,R,"tags",x,y,f,c],[0,0,()=>dt,0,()=>lt,()=>We,()=>ke],1],Ue=[3,C,"CreateRepositoryResponse",0,["repository"],[()=>tt]],Fe=[3,C,"DescribeImagesFilter",0,["tagStatus",g],[0,0]],Le=[3,C,"DescribeImagesRequest",0,[P,R,d,w,I,p],[0,0,()=>at,0,1,()=>Fe],1],je=[3,C,"DescribeImagesResponse",0,["imageDetails",w],[()=>st,0]],De=[3,C,"DescribeRepositoriesRequest",0,[R,"repositoryNames",w,I],[0,64,0,1]],$e=[3,C,"DescribeRepositoriesResponse",0,["repositories",w],[()=>ut,0]],ke=[3,C,"EncryptionConfiguration",0,["encryptionType","kmsKey"],[0,0],1],ze=[3,C,"GetAuthorizationTokenRequest",0,["registryIds"],[64]],Be=[3,C,"GetAuthorizationTokenResponse",0,["authorizationData"],[()=>rt]],_e=[3,C,"Image",0,[R,P,m,h,E],[0,0,()=>Ge,0,0]],Me=[3,C,"ImageDetail",0,[R,P,u,"imageTags","imageSizeInBytes","imagePushedAt","imageScanStatus","imageScanFindingsSummary",E,"artifactMediaType","lastRecordedPullTime","subjectManifestDigest",g,"lastArchivedAt","lastActivatedAt"],[0,0,0,64,1,4,()=>Ke,()=>qe,0,0,4,0,0,4,4]],Ve=[3,C,"ImageFailure",0,[m,"failureCode","failureReason"],[()=>Ge,0,0]],Ge=[3,C,"ImageIdentifier",0,[u,S],[0,0]],Je=[3,C,"ImageReferrer",0,["digest","mediaType","size","artifactType","annotations",s],[0,0,1,0,128,0],3],qe=[3,C,"ImageScanFindingsSummary",0,["imageScanCompletedAt","vulnerabilitySourceUpdatedAt","findingSeverityCounts"],[4,4,129]],We=[3,C,"ImageScanningConfiguration",0,["scanOnPush"],[2]],Ke=[3,C,"ImageScanStatus",0,["status","description"],[0,0]],Qe=[3,C,"ImageTagMutabilityExclusionFilter",0,["filterType",p],[0,0],2],He=[3,C,"ListImageReferrersFilter",0,["artifactTypes",s],[64,0]],Ze=[3,C,"ListImageReferrersRequest",0,[P,"subjectId",R,p,w,I],[0,()=>it,0,()=>He,0,1],2],Ye=[3,C,"ListImageReferrersResponse",0,["referrers",w],[()=>pt,0]],Xe=[3,C,"PutImageRequest",0,[P,h,R,E,S,u],[0,0,0,0,0,0],2],et=[3,C,"PutImageResponse",0,["image"],[()=>_e]],tt=[3,C,"Repository",0,["repositoryArn",R,P,"repositoryUri","createdAt",x,y,f,c],[0,0,0,0,4,0,()=>lt,()=>We,()=>ke]],it=[3,C,"SubjectIdentifier",0,[u],[0],1],ot=[3,C,"Tag",0,["Key","Value"],[0,0],2],rt=[1,C,"AuthorizationDataList",0,()=>Ae],st=[1,C,"ImageDetailList",0,()=>Me],nt=[1,C,"ImageFailureList",0,()=>Ve],at=[1,C,"ImageIdentifierList",0,()=>Ge],ct=[1,C,"ImageList",0,()=>_e],pt=[1,C,"ImageReferrerList",0,()=>Je],lt=[1,C,"ImageTagMutabilityExclusionFilters",0,()=>Qe],ut=[1,C,"RepositoryList",0,()=>tt],dt=[1,C,"TagList",0,()=>ot],mt=[9,C,"BatchGetImage",0,()=>Ne,()=>Te],ht=[9,C,"CreateRepository",0,()=>Oe,()=>Ue],Et=[9,C,"DescribeImages",0,()=>Le,()=>je],gt=[9,C,"DescribeRepositories",0,()=>De,()=>$e],ft=[9,C,"GetAuthorizationToken",0,()=>ze,()=>Be],xt=[9,C,"ListImageReferrers",0,()=>Ze,()=>Ye],yt=[9,C,"PutImage",0,()=>Xe,()=>et]}),8741:((e,t,i)=>{i.d(t,{pi:()=>n,sF:()=>fromEnv,yG:()=>s})
var o=i(727),r=i(9902)
const s="AWS_ACCESS_KEY_ID",n="AWS_SECRET_ACCESS_KEY",fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv")
const t=process.env[s],i=process.env[n],a=process.env.AWS_SESSION_TOKEN,c=process.env.AWS_CREDENTIAL_EXPIRATION,p=process.env.AWS_CREDENTIAL_SCOPE,l=process.env.AWS_ACCOUNT_ID
if(t&&i){const e={accessKeyId:t,secretAccessKey:i,...a&&{sessionToken:a},...c&&{expiration:new Date(c)},...p&&{credentialScope:p},...l&&{accountId:l}};(0,o.g)(e,"CREDENTIALS_ENV_VARS","g")
return e}throw new r.C("Unable to find environment variable credentials.",{logger:e?.logger})}})}

