"use strict"
exports.id=952
exports.ids=[952]
exports.modules={1524:((e,t,r)=>{r.d(t,{H:()=>PipesClient})
var a=r(6868),i=r(4405),s=r(5424),n=r(1478),o=r(2713),c=r(7579),p=r(9688),u=r(2841),d=r(7860),m=r(9053),l=r(7926),P=r(7979),g=r(478),h=r(868),S=r(6979),E=r(4631),f=r(3753),v=r(4876)
const defaultPipesHttpAuthSchemeParametersProvider=async(e,t,r)=>({operation:(0,f.u)(t).operation,region:await(0,v.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"pipes",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultPipesHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,E.ho)(e)
return Object.assign(t,{authSchemePreference:(0,v.t)(e.authSchemePreference??[])})}
var y=r(6987)
const x={rE:"3.1143.0"}
var C=r(8739),T=r(7303),A=r(9670),I=r(8898),b=r(1956),M=r(3816),k=r(7613),D=r(5412),R=r(3559),w=r(446),L=r(2766),F=r(4824),B=r(9903),O=r(2149),V=r(18),q=r(5606),N=r(9752),U=r(2272),K=r(2068),Q=r(51),H=r(6663),$=r(7022),G=r(7307),j=r(4574),z=r(1787),Z=r(1958),J=r(4397),W=r(6467),X=r(7228),Y=r(2988)
const _="ref",ee=-1,te=!0,re="isSet",ae="PartitionResult",ie="booleanEquals",se="getAttr",ne={[_]:"Endpoint"},oe={[_]:ae},ce={},pe=[{[_]:"Region"}],ue={conditions:[[re,[ne]],[re,pe],["aws.partition",pe,ae],[ie,[{[_]:"UseFIPS"},te]],[ie,[{[_]:"UseDualStack"},te]],[ie,[{fn:se,argv:[oe,"supportsDualStack"]},te]],[ie,[{fn:se,argv:[oe,"supportsFIPS"]},te]]],results:[[ee],[ee,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ne,ce],["https://pipes-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ce],[ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://pipes-fips.{Region}.{PartitionResult#dnsSuffix}",ce],[ee,"FIPS is enabled but this partition does not support FIPS"],["https://pipes.{Region}.{PartitionResult#dualStackDnsSuffix}",ce],[ee,"DualStack is enabled but this partition does not support DualStack"],["https://pipes.{Region}.{PartitionResult#dnsSuffix}",ce],[ee,"Invalid Configuration: Missing Region"]]},de=1e8,me=new Int32Array([-1,1,-1,0,12,3,1,4,de+11,2,5,de+11,3,8,6,4,7,de+10,5,de+8,de+9,4,10,9,6,de+6,de+7,5,11,de+5,6,de+4,de+5,3,de+1,13,4,de+2,de+3]),le=Y.d.from(me,2,ue.conditions,ue.results),Pe=new J.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Pe.get(e,()=>(0,W.c)(le,{endpointParams:e,logger:t.logger}))
X.m.aws=Z.U
var ge=r(5283)
const getRuntimeConfig=e=>({apiVersion:"2015-10-07",base64Decoder:e?.base64Decoder??$.E,base64Encoder:e?.base64Encoder??G.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultPipesHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new N.f2}],logger:e?.logger??new Q.N,protocol:e?.protocol??U.Y,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.pipes",errorTypeRegistries:ge.q1,xmlNamespace:"http://events.amazonaws.com/doc/2015-10-07",version:"2015-10-07",serviceTarget:"Pipes"},serviceId:e?.serviceId??"Pipes",sha256:e?.sha256??K.k,urlParser:e?.urlParser??H.D,utf8Decoder:e?.utf8Decoder??j.a,utf8Encoder:e?.utf8Encoder??z.P}),runtimeConfig_getRuntimeConfig=e=>{(0,M.I)(process.version)
const t=(0,D.I)(e),defaultConfigProvider=()=>t().then(k.l),r=getRuntimeConfig(e);(0,C.I)(process.version)
const a={profile:e?.profile,logger:r.logger}
return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,R.Z)(I.$,a),bodyLengthChecker:e?.bodyLengthChecker??O.n,credentialDefaultProvider:e?.credentialDefaultProvider??b.v6,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,T.pf)({serviceId:r.serviceId,clientVersion:x.rE}),maxAttempts:e?.maxAttempts??(0,R.Z)(g.qs,e),region:e?.region??(0,R.Z)(w.GG,{...w.zH,...a}),requestHandler:V.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,R.Z)({...g.kN,default:async()=>(await defaultConfigProvider()).retryMode||B.L0},e),streamCollector:e?.streamCollector??q.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,R.Z)(L.e$,a),useFipsEndpoint:e?.useFipsEndpoint??(0,R.Z)(F.Ko,a),userAgentAppId:e?.userAgentAppId??(0,R.Z)(A.hV,a)}}
var he=r(5489),Se=r(2061),Ee=r(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let r=e.httpAuthSchemeProvider,a=e.credentials
return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId)
r===-1?t.push(e):t.splice(r,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider(){return r},setCredentials(e){a=e},credentials(){return a}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const r=Object.assign((0,he.R)(e),(0,Se.xA)(e),(0,Ee.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(r))
return Object.assign(e,(0,he.$)(r),(0,Se.uv)(r),(0,Ee.j)(r),resolveHttpAuthRuntimeConfig(r))}
class PipesClient extends d.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const r=(0,y.v)(t),d=(0,a.D)(r),E=(0,g.$z)(d),f=(0,m.T)(E),v=(0,i.OV)(f),x=(0,l.Co)(v),C=resolveHttpAuthSchemeConfig(x),T=resolveRuntimeExtensions(C,e?.extensions||[])
this.config=T
this.middlewareStack.use((0,S.wq)(this.config))
this.middlewareStack.use((0,s.sM)(this.config))
this.middlewareStack.use((0,h.ey)(this.config))
this.middlewareStack.use((0,P.vK)(this.config))
this.middlewareStack.use((0,i.TC)(this.config))
this.middlewareStack.use((0,n.Y7)(this.config))
this.middlewareStack.use((0,o.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultPipesHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,u.l)(this.config))}destroy(){super.destroy()}}}),5766:((e,t,r)=>{r.d(t,{G5:()=>n,lq:()=>o,yt:()=>_mw0})
var a=r(5747),i=r(7926),s=r(6987)
const n=(0,a.k)(s.S,"Pipes","PipesClient",i.rD),o={},_mw0=(e,t,r,a)=>[]}),3385:((e,t,r)=>{r.d(t,{d:()=>DescribePipeCommand})
var a=r(5766),i=r(5283)
class DescribePipeCommand extends((0,a.G5)(a.lq,a.yt,"DescribePipe",i.kX)){}}),6177:((e,t,r)=>{r.d(t,{T:()=>UpdatePipeCommand})
var a=r(5766),i=r(5283)
class UpdatePipeCommand extends((0,a.G5)(a.lq,a.yt,"UpdatePipe",i.Ws)){}}),6987:((e,t,r)=>{r.d(t,{S:()=>a,v:()=>resolveClientEndpointParameters})
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"pipes"}),a={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}),5283:((e,t,r)=>{r.d(t,{kX:()=>Oa,Ws:()=>Va,q1:()=>ct})
var a=r(9835),i=r(3441)
class PipesServiceException extends i.T{constructor(e){super(e)
Object.setPrototypeOf(this,PipesServiceException.prototype)}}class ConflictException extends PipesServiceException{name="ConflictException"
$fault="client"
resourceId
resourceType
constructor(e){super({name:"ConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ConflictException.prototype)
this.resourceId=e.resourceId
this.resourceType=e.resourceType}}class InternalException extends PipesServiceException{name="InternalException"
$fault="server"
retryAfterSeconds
constructor(e){super({name:"InternalException",$fault:"server",...e})
Object.setPrototypeOf(this,InternalException.prototype)
this.retryAfterSeconds=e.retryAfterSeconds}}class NotFoundException extends PipesServiceException{name="NotFoundException"
$fault="client"
constructor(e){super({name:"NotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,NotFoundException.prototype)}}class ServiceQuotaExceededException extends PipesServiceException{name="ServiceQuotaExceededException"
$fault="client"
resourceId
resourceType
serviceCode
quotaCode
constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype)
this.resourceId=e.resourceId
this.resourceType=e.resourceType
this.serviceCode=e.serviceCode
this.quotaCode=e.quotaCode}}class ThrottlingException extends PipesServiceException{name="ThrottlingException"
$fault="client"
serviceCode
quotaCode
retryAfterSeconds
constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
Object.setPrototypeOf(this,ThrottlingException.prototype)
this.serviceCode=e.serviceCode
this.quotaCode=e.quotaCode
this.retryAfterSeconds=e.retryAfterSeconds}}class ValidationException extends PipesServiceException{name="ValidationException"
$fault="client"
fieldList
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)
this.fieldList=e.fieldList}}const s="ActiveMQBrokerParameters",n="Arn",o="BasicAuth",c="BucketName",p="BucketOwner",u="BatchSize",d="Command",m="ClientCertificateTlsAuth",l="ConsumerGroupID",P="CloudwatchLogsLogDestination",g="ContainerOverrides",h="CapacityProviderStrategy",S="CurrentState",E="CreationTime",f="Credentials",v="Database",y="DynamoDBStreamParameters",x="DeadLetterConfig",C="DimensionMappings",T="DesiredState",A="DeliveryStreamArn",I="DbUser",b="Description",M="Environment",k="EnrichmentParameters",D="Enrichment",R="FilterCriteria",w="FirehoseLogDestination",L="HeaderParameters",F="HttpParameters",B="IncludeExecutionData",O="InputTemplate",V="InvocationType",q="KmsKeyIdentifier",N="KinesisStreamParameters",U="LogConfiguration",K="LogGroupArn",Q="LastModifiedTime",H="Level",$="Memory",G="MaximumBatchingWindowInSeconds",j="MessageDeduplicationId",z="MessageGroupId",Z="MultiMeasureAttributeMappings",J="MultiMeasureMappings",W="MaximumRetryAttempts",X="MaximumRecordAgeInSeconds",Y="ManagedStreamingKafkaParameters",_="MeasureValue",ee="MeasureValueType",te="Name",re="NetworkConfiguration",ae="OutputFormat",ie="OnPartialBatchItemFailure",se="PlacementConstraints",ne="ParallelizationFactor",oe="PathParameterValues",ce="PlacementStrategy",pe="Prefix",ue="QueueName",de="QueryStringParameters",me="Retry-After",le="RoleArn",Pe="ReferenceId",ge="RabbitMQBrokerParameters",he="ResourceRequirements",Se="SecurityGroup",Ee="SecurityGroups",fe="S3LogDestination",ve="SelfManagedKafkaParameters",ye="SingleMeasureMappings",xe="StatementName",Ce="SourceParameters",Te="StartingPosition",Ae="SqsQueueParameters",Ie="ServerRootCaCertificate",be="SaslScram512Auth",Me="Source",ke="Sqls",De="Subnets",Re="Type",we="TopicName",Le="TargetParameters",Fe="Target",Be="Tags",Oe="Value",Ve="client",qe="error",Ne="http",Ue="httpError",Ke="httpHeader",Qe="message",He="name",$e="quotaCode",Ge="retryAfterSeconds",je="resourceId",ze="resourceType",Ze="smithy.ts.sdk.synthetic.com.amazonaws.pipes",Je="serviceCode",We="type",Xe="value",Ye="com.amazonaws.pipes",_e=new a.O(Ze)
var et=[-3,Ze,"PipesServiceException",0,[],[]]
_e.registerError(et,PipesServiceException)
const tt=new a.O(Ye)
var rt=[-3,Ye,"ConflictException",{[qe]:Ve,[Ue]:409},[Qe,je,ze],[0,0,0],3]
tt.registerError(rt,ConflictException)
var at=[-3,Ye,"InternalException",{[qe]:"server",[Ue]:500},[Qe,Ge],[0,[1,{[Ke]:me}]],1]
tt.registerError(at,InternalException)
var it=[-3,Ye,"NotFoundException",{[qe]:Ve,[Ue]:404},[Qe],[0]]
tt.registerError(it,NotFoundException)
var st=[-3,Ye,"ServiceQuotaExceededException",{[qe]:Ve,[Ue]:402},[Qe,je,ze,Je,$e],[0,0,0,0,0],5]
tt.registerError(st,ServiceQuotaExceededException)
var nt=[-3,Ye,"ThrottlingException",{[qe]:Ve,[Ue]:429},[Qe,Je,$e,Ge],[0,0,0,[1,{[Ke]:me}]],1]
tt.registerError(nt,ThrottlingException)
var ot=[-3,Ye,"ValidationException",{[qe]:Ve,[Ue]:400},[Qe,"fieldList"],[0,()=>ka]]
tt.registerError(ot,ValidationException)
const ct=[_e,tt]
var pt=[0,Ye,"CapacityProvider",8,0],ut=[0,Ye,v,8,0],dt=[0,Ye,I,8,0],mt=[0,Ye,"EndpointString",8,0],lt=[0,Ye,"EventBridgeDetailType",8,0],Pt=[0,Ye,"EventBridgeEndpointId",8,0],gt=[0,Ye,"EventBridgeEventSource",8,0],ht=[0,Ye,"EventPattern",8,0],St=[0,Ye,"HeaderValue",8,0],Et=[0,Ye,O,8,0],ft=[0,Ye,"KafkaTopicName",8,0],vt=[0,Ye,"KinesisPartitionKey",8,0],yt=[0,Ye,j,8,0],xt=[0,Ye,z,8,0],Ct=[0,Ye,"MQBrokerQueueName",8,0],Tt=[0,Ye,"PathParameter",8,0],At=[0,Ye,"PipeDescription",8,0],It=[0,Ye,"PlacementConstraintExpression",8,0],bt=[0,Ye,"PlacementStrategyField",8,0],Mt=[0,Ye,"QueryStringValue",8,0],kt=[0,Ye,Pe,8,0],Dt=[0,Ye,"SageMakerPipelineParameterName",8,0],Rt=[0,Ye,"SageMakerPipelineParameterValue",8,0],wt=[0,Ye,Se,8,0],Lt=[0,Ye,"SecurityGroupId",8,0],Ft=[0,Ye,"Sql",8,0],Bt=[0,Ye,xe,8,0],Ot=[0,Ye,"Subnet",8,0],Vt=[0,Ye,"SubnetId",8,0],qt=[0,Ye,"TagValue",8,0],Nt=[0,Ye,"URI",8,0],Ut=[3,Ye,"AwsVpcConfiguration",0,[De,Ee,"AssignPublicIp"],[[()=>ba,0],[()=>Ca,0],0],1],Kt=[3,Ye,"BatchArrayProperties",0,["Size"],[1]],Qt=[3,Ye,"BatchContainerOverrides",0,[d,M,"InstanceType",he],[64,()=>sa,0,()=>na]],Ht=[3,Ye,"BatchEnvironmentVariable",0,[te,Oe],[0,0]],$t=[3,Ye,"BatchJobDependency",0,["JobId",Re],[0,0]],Gt=[3,Ye,"BatchResourceRequirement",0,[Re,Oe],[0,0],2],jt=[3,Ye,"BatchRetryStrategy",0,["Attempts"],[1]],zt=[3,Ye,"CapacityProviderStrategyItem",0,["capacityProvider","weight","base"],[[()=>pt,0],1,1],1],Zt=[3,Ye,P,0,[K],[0]],Jt=[3,Ye,"CloudwatchLogsLogDestinationParameters",0,[K],[0],1],Wt=[3,Ye,x,0,[n],[0]],Xt=[3,Ye,"DescribePipeRequest",0,[te],[[0,1]],1],Yt=[3,Ye,"DescribePipeResponse",0,[n,te,b,T,S,"StateReason",Me,Ce,D,k,Fe,Le,le,Be,E,Q,U,q],[0,0,[()=>At,0],0,0,0,0,[()=>xr,0],0,[()=>gr,0],0,[()=>Lr,0],0,[()=>wa,0],4,4,()=>hr,0]],_t=[3,Ye,"DimensionMapping",0,["DimensionValue","DimensionValueType","DimensionName"],[0,0,0],3],er=[3,Ye,"EcsContainerOverride",0,[d,"Cpu",M,"EnvironmentFiles",$,"MemoryReservation",te,he],[64,1,()=>da,()=>ua,1,1,0,()=>la]],tr=[3,Ye,"EcsEnvironmentFile",0,[We,Xe],[0,0],2],rr=[3,Ye,"EcsEnvironmentVariable",0,[He,Xe],[0,0]],ar=[3,Ye,"EcsEphemeralStorage",0,["sizeInGiB"],[1],1],ir=[3,Ye,"EcsInferenceAcceleratorOverride",0,["deviceName","deviceType"],[0,0]],sr=[3,Ye,"EcsResourceRequirement",0,[We,Xe],[0,0],2],nr=[3,Ye,"EcsTaskOverride",0,[g,"Cpu","EphemeralStorage","ExecutionRoleArn","InferenceAcceleratorOverrides",$,"TaskRoleArn"],[()=>pa,0,()=>ar,0,()=>ma,0,0]],or=[3,Ye,"Filter",0,["Pattern"],[[()=>ht,0]]],cr=[3,Ye,R,0,["Filters"],[[()=>Pa,0]]],pr=[3,Ye,w,0,[A],[0]],ur=[3,Ye,"FirehoseLogDestinationParameters",0,[A],[0],1],dr=[3,Ye,"MultiMeasureAttributeMapping",0,[_,ee,"MultiMeasureAttributeName"],[0,0,0],3],mr=[3,Ye,"MultiMeasureMapping",0,["MultiMeasureName",Z],[0,()=>ha],2],lr=[3,Ye,re,0,["awsvpcConfiguration"],[[()=>Ut,0]]],Pr=[3,Ye,"PipeEnrichmentHttpParameters",0,[oe,L,de],[[()=>Ea,0],[()=>Da,0],[()=>Ra,0]]],gr=[3,Ye,"PipeEnrichmentParameters",0,[O,F],[[()=>Et,0],[()=>Pr,0]]],hr=[3,Ye,"PipeLogConfiguration",0,[fe,w,P,H,B],[()=>Kr,()=>pr,()=>Zt,0,64]],Sr=[3,Ye,"PipeLogConfigurationParameters",0,[H,fe,w,P,B],[0,()=>Qr,()=>ur,()=>Jt,64],1],Er=[3,Ye,"PipeSourceActiveMQBrokerParameters",0,[f,ue,u,G],[()=>La,[()=>Ct,0],1,1],2],fr=[3,Ye,"PipeSourceDynamoDBStreamParameters",0,[Te,u,x,ie,G,X,W,ne],[0,1,()=>Wt,0,1,1,1,1],1],vr=[3,Ye,"PipeSourceKinesisStreamParameters",0,[Te,u,x,ie,G,X,W,ne,"StartingPositionTimestamp"],[0,1,()=>Wt,0,1,1,1,1,4],1],yr=[3,Ye,"PipeSourceManagedStreamingKafkaParameters",0,[we,Te,u,G,l,f],[[()=>ft,0],0,1,1,[()=>Nt,0],()=>Fa],1],xr=[3,Ye,"PipeSourceParameters",0,[R,N,y,Ae,s,ge,Y,ve],[[()=>cr,0],()=>vr,()=>fr,()=>Ar,[()=>Er,0],[()=>Cr,0],[()=>yr,0],[()=>Tr,0]]],Cr=[3,Ye,"PipeSourceRabbitMQBrokerParameters",0,[f,ue,"VirtualHost",u,G],[()=>La,[()=>Ct,0],[()=>Nt,0],1,1],2],Tr=[3,Ye,"PipeSourceSelfManagedKafkaParameters",0,[we,Te,"AdditionalBootstrapServers",u,G,l,f,Ie,"Vpc"],[[()=>ft,0],0,[()=>ga,0],1,1,[()=>Nt,0],()=>Ba,0,[()=>$r,0]],1],Ar=[3,Ye,"PipeSourceSqsQueueParameters",0,[u,G],[1,1]],Ir=[3,Ye,"PipeTargetBatchJobParameters",0,["JobDefinition","JobName","ArrayProperties","RetryStrategy",g,"DependsOn","Parameters"],[0,0,()=>Kt,()=>jt,()=>Qt,()=>ia,128],2],br=[3,Ye,"PipeTargetCloudWatchLogsParameters",0,["LogStreamName","Timestamp"],[0,0]],Mr=[3,Ye,"PipeTargetEcsTaskParameters",0,["TaskDefinitionArn","TaskCount","LaunchType",re,"PlatformVersion","Group",h,"EnableECSManagedTags","EnableExecuteCommand",se,ce,"PropagateTags",Pe,"Overrides",Be],[0,1,0,[()=>lr,0],0,0,[()=>oa,0],2,2,[()=>fa,0],[()=>va,0],0,[()=>kt,0],()=>nr,[()=>Ma,0]],1],kr=[3,Ye,"PipeTargetEventBridgeEventBusParameters",0,["EndpointId","DetailType",Me,"Resources","Time"],[[()=>Pt,0],[()=>lt,0],[()=>gt,0],64,0]],Dr=[3,Ye,"PipeTargetHttpParameters",0,[oe,L,de],[[()=>Ea,0],[()=>Da,0],[()=>Ra,0]]],Rr=[3,Ye,"PipeTargetKinesisStreamParameters",0,["PartitionKey"],[[()=>vt,0]],1],wr=[3,Ye,"PipeTargetLambdaFunctionParameters",0,[V],[0]],Lr=[3,Ye,"PipeTargetParameters",0,[O,"LambdaFunctionParameters","StepFunctionStateMachineParameters",N,"EcsTaskParameters","BatchJobParameters",Ae,F,"RedshiftDataParameters","SageMakerPipelineParameters","EventBridgeEventBusParameters","CloudWatchLogsParameters","TimestreamParameters"],[[()=>Et,0],()=>wr,()=>Vr,[()=>Rr,0],[()=>Mr,0],()=>Ir,[()=>Or,0],[()=>Dr,0],[()=>Fr,0],[()=>Br,0],[()=>kr,0],()=>br,()=>qr]],Fr=[3,Ye,"PipeTargetRedshiftDataParameters",0,[v,ke,"SecretManagerArn",I,xe,"WithEvent"],[[()=>ut,0],[()=>Aa,0],0,[()=>dt,0],[()=>Bt,0],2],2],Br=[3,Ye,"PipeTargetSageMakerPipelineParameters",0,["PipelineParameterList"],[[()=>ya,0]]],Or=[3,Ye,"PipeTargetSqsQueueParameters",0,[z,j],[[()=>xt,0],[()=>yt,0]]],Vr=[3,Ye,"PipeTargetStateMachineParameters",0,[V],[0]],qr=[3,Ye,"PipeTargetTimestreamParameters",0,["TimeValue","VersionValue",C,"EpochTimeUnit","TimeFieldType","TimestampFormat",ye,J],[0,0,()=>ca,0,0,0,()=>Ta,()=>Sa],3],Nr=[3,Ye,"PlacementConstraint",0,[We,"expression"],[0,[()=>It,0]]],Ur=[3,Ye,ce,0,[We,"field"],[0,[()=>bt,0]]],Kr=[3,Ye,fe,0,[c,pe,p,ae],[0,0,0,0]],Qr=[3,Ye,"S3LogDestinationParameters",0,[c,p,ae,pe],[0,0,0,0],2],Hr=[3,Ye,"SageMakerPipelineParameter",0,[te,Oe],[[()=>Dt,0],[()=>Rt,0]],2],$r=[3,Ye,"SelfManagedKafkaAccessConfigurationVpc",0,[De,Se],[[()=>Ia,0],[()=>xa,0]]],Gr=[3,Ye,"SingleMeasureMapping",0,[_,ee,"MeasureName"],[0,0,0],3],jr=[3,Ye,"Tag",0,["Key",Oe],[0,[()=>qt,0]],2],zr=[3,Ye,"UpdatePipeRequest",0,[te,le,b,T,Ce,D,k,Fe,Le,U,q],[[0,1],0,[()=>At,0],0,[()=>_r,0],0,[()=>gr,0],0,[()=>Lr,0],()=>Sr,0],2],Zr=[3,Ye,"UpdatePipeResponse",0,[n,te,T,S,E,Q],[0,0,0,0,4,4]],Jr=[3,Ye,"UpdatePipeSourceActiveMQBrokerParameters",0,[f,u,G],[()=>La,1,1],1],Wr=[3,Ye,"UpdatePipeSourceDynamoDBStreamParameters",0,[u,x,ie,G,X,W,ne],[1,()=>Wt,0,1,1,1,1]],Xr=[3,Ye,"UpdatePipeSourceKinesisStreamParameters",0,[u,x,ie,G,X,W,ne],[1,()=>Wt,0,1,1,1,1]],Yr=[3,Ye,"UpdatePipeSourceManagedStreamingKafkaParameters",0,[u,f,G],[1,()=>Fa,1]],_r=[3,Ye,"UpdatePipeSourceParameters",0,[R,N,y,Ae,s,ge,Y,ve],[[()=>cr,0],()=>Xr,()=>Wr,()=>ra,()=>Jr,()=>ea,()=>Yr,[()=>ta,0]]],ea=[3,Ye,"UpdatePipeSourceRabbitMQBrokerParameters",0,[f,u,G],[()=>La,1,1],1],ta=[3,Ye,"UpdatePipeSourceSelfManagedKafkaParameters",0,[u,G,f,Ie,"Vpc"],[1,1,()=>Ba,0,[()=>$r,0]]],ra=[3,Ye,"UpdatePipeSourceSqsQueueParameters",0,[u,G],[1,1]],aa=[3,Ye,"ValidationExceptionField",0,[He,Qe],[0,0],2],ia=[1,Ye,"BatchDependsOn",0,()=>$t],sa=[1,Ye,"BatchEnvironmentVariableList",0,()=>Ht],na=[1,Ye,"BatchResourceRequirementsList",0,()=>Gt],oa=[1,Ye,h,0,[()=>zt,0]],ca=[1,Ye,C,0,()=>_t],pa=[1,Ye,"EcsContainerOverrideList",0,()=>er],ua=[1,Ye,"EcsEnvironmentFileList",0,()=>tr],da=[1,Ye,"EcsEnvironmentVariableList",0,()=>rr],ma=[1,Ye,"EcsInferenceAcceleratorOverrideList",0,()=>ir],la=[1,Ye,"EcsResourceRequirementsList",0,()=>sr],Pa=[1,Ye,"FilterList",0,[()=>or,0]],ga=[1,Ye,"KafkaBootstrapServers",0,[()=>mt,0]],ha=[1,Ye,Z,0,()=>dr],Sa=[1,Ye,J,0,()=>mr],Ea=[1,Ye,"PathParameterList",0,[()=>Tt,0]],fa=[1,Ye,se,0,[()=>Nr,0]],va=[1,Ye,"PlacementStrategies",0,[()=>Ur,0]],ya=[1,Ye,"SageMakerPipelineParameterList",0,[()=>Hr,0]],xa=[1,Ye,"SecurityGroupIds",0,[()=>Lt,0]],Ca=[1,Ye,Ee,0,[()=>wt,0]],Ta=[1,Ye,ye,0,()=>Gr],Aa=[1,Ye,ke,0,[()=>Ft,0]],Ia=[1,Ye,"SubnetIds",0,[()=>Vt,0]],ba=[1,Ye,De,0,[()=>Ot,0]],Ma=[1,Ye,"TagList",0,[()=>jr,0]],ka=[1,Ye,"ValidationExceptionFieldList",0,()=>aa],Da=[2,Ye,"HeaderParametersMap",0,[0,0],[()=>St,0]],Ra=[2,Ye,"QueryStringParametersMap",0,[0,0],[()=>Mt,0]],wa=[2,Ye,"TagMap",0,[0,0],[()=>qt,0]],La=[4,Ye,"MQBrokerAccessCredentials",0,[o],[0]],Fa=[4,Ye,"MSKAccessCredentials",0,[be,m],[0,0]],Ba=[4,Ye,"SelfManagedKafkaAccessConfigurationCredentials",0,[o,be,"SaslScram256Auth",m],[0,0,0,0]],Oa=[9,Ye,"DescribePipe",{[Ne]:["GET","/v1/pipes/{Name}",200]},()=>Xt,()=>Yt],Va=[9,Ye,"UpdatePipe",{[Ne]:["PUT","/v1/pipes/{Name}",200]},()=>zr,()=>Zr]})}

